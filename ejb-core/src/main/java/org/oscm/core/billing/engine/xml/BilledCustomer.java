package org.oscm.core.billing.engine.xml;

import java.util.List;

/**
 * The customer organization as it stands on a bill: element {@code OrganizationDetails}. What is null is printed as an
 * empty element.
 *
 * @param organizationId generated id of the organization; null leaves the element out
 * @param email null if not known
 * @param name null if not known
 * @param address null if not known
 * @param paymentTypeId id of the payment type, for example {@code INVOICE}; null if the subscription has none
 * @param udas custom attributes of the organization, may be empty
 */
public record BilledCustomer(
        String organizationId, String email, String name, String address, String paymentTypeId, List<Uda> udas) {
    public BilledCustomer {
        udas = List.copyOf(udas);
    }
}
