package org.oscm.core.payments;

import java.util.List;
import java.util.Map;

/**
 * A payment service provider.
 *
 * @param identifier what it is called
 * @param wsdlUrl where its service describes itself
 * @param distinguishedName how its certificate is called; null if it has none
 * @param settings sent to it with every call
 * @param paymentTypes ids of those it takes; another one cannot take them as well
 */
public record PspData(
        String identifier,
        String wsdlUrl,
        String distinguishedName,
        Map<String, String> settings,
        List<String> paymentTypes) {

    public PspData {
        settings = settings == null ? Map.of() : Map.copyOf(settings);
        paymentTypes = paymentTypes == null ? List.of() : List.copyOf(paymentTypes);
    }
}
