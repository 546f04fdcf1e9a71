package org.oscm.core.billing.engine.xml;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What a bill says beside its figures: keys, names and texts, by the identities the calculation was given.
 *
 * @param key key of the stored bill; absent on bills that are not stored
 * @param customer who is charged
 * @param subscription what is charged
 * @param priceModelKeys by identity of the price model
 * @param serviceIds id of the template service, by identity of the service
 * @param userIds by identity of the user; a user without an entry is printed by his identity
 * @param eventDescriptions text by language, by id of the event; events without an entry have no description
 */
public record BillDescription(
        OptionalLong key,
        BilledCustomer customer,
        BilledSubscription subscription,
        Map<String, Long> priceModelKeys,
        Map<String, String> serviceIds,
        Map<String, String> userIds,
        Map<String, Map<String, String>> eventDescriptions) {

    public BillDescription {
        Objects.requireNonNull(key);
        Objects.requireNonNull(customer);
        Objects.requireNonNull(subscription);
        priceModelKeys = Map.copyOf(priceModelKeys);
        serviceIds = Map.copyOf(serviceIds);
        userIds = Map.copyOf(userIds);
        eventDescriptions = Map.copyOf(eventDescriptions);
    }

    String priceModelKey(String priceModel) {
        return known(priceModelKeys.get(priceModel), "price model", priceModel).toString();
    }

    String serviceId(String service) {
        return known(serviceIds.get(service), "service", service);
    }

    String userId(String user) {
        return userIds.getOrDefault(user, user);
    }

    Map<String, String> descriptions(String event) {
        return eventDescriptions.getOrDefault(event, Map.of());
    }

    private static <T> T known(T name, String kind, String identity) {
        if (name == null) {
            throw new IllegalArgumentException(
                    "The bill has costs of the " + kind + " " + identity + ", which has no name.");
        }
        return name;
    }
}
