package org.oscm.core.provisioning;

import java.util.Map;

/**
 * For whom an instance is to be made, and how.
 *
 * @param organizationId of the customer
 * @param organizationName of the customer, null if he has none
 * @param defaultLocale ISO 639 code of the customer's language
 * @param loginUrl where users enter through the platform; null unless the access type is LOGIN
 * @param parameters values by id, without those that have none
 */
public record InstanceOrder(
        String organizationId,
        String organizationName,
        String subscriptionId,
        String defaultLocale,
        String loginUrl,
        Map<String, String> parameters) {

    public InstanceOrder {
        parameters = Map.copyOf(parameters);
    }
}
