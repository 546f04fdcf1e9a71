package org.oscm.core.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A marketable service, or a subscription's copy of one, as other rooms see it.
 *
 * @param serviceId unique among the offers of the vendor; a copy has the id of what it is a copy of
 * @param vendorKey key of the seller's organization
 * @param templateKey key of the offer it is a copy of; null for an offer that is no copy
 * @param subscriptionKey key of the subscription that owns it; null for an offer
 * @param configuratorUrl external tool to set parameters; null for none
 * @param featureUrl page about the service; null for none
 * @param parameters ordered by id
 * @param hasImage whether there is a picture
 */
public record ServiceView(
        long key,
        int version,
        String serviceId,
        ServiceType type,
        ServiceStatus status,
        long vendorKey,
        long technicalServiceKey,
        Long templateKey,
        Long subscriptionKey,
        Texts name,
        Texts shortDescription,
        Texts description,
        String configuratorUrl,
        String featureUrl,
        List<ServiceParameterView> parameters,
        boolean hasImage) {

    public Optional<ServiceParameterView> parameter(String id) {
        return parameters.stream().filter(p -> p.parameterId().equals(id)).findAny();
    }
}
