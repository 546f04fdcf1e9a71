package org.oscm.core.accounts;

import java.util.Optional;
import java.util.Set;
import org.oscm.core.kernel.OrganizationRole;

/** What one organization is to another. */
public enum ReferenceType {
    /** Lets the supplier market technical services. */
    TECHNOLOGY_PROVIDER_TO_SUPPLIER,
    SUPPLIER_TO_CUSTOMER,
    RESELLER_TO_CUSTOMER,
    BROKER_TO_CUSTOMER,
    /** Holds the payment types and the revenue share agreed with a supplier. */
    PLATFORM_OPERATOR_TO_SUPPLIER,
    /** Holds the payment types agreed with a reseller. */
    PLATFORM_OPERATOR_TO_RESELLER,
    /** Lets the technology provider act in the customer's name. */
    ON_BEHALF_ACTING;

    /** The types that say "is a customer of". */
    public static final Set<ReferenceType> TO_CUSTOMER =
            Set.of(SUPPLIER_TO_CUSTOMER, RESELLER_TO_CUSTOMER, BROKER_TO_CUSTOMER);

    /** The types that say "takes money with payment types of the operator". */
    public static final Set<ReferenceType> TO_PAYMENT_RECEIVER =
            Set.of(PLATFORM_OPERATOR_TO_SUPPLIER, PLATFORM_OPERATOR_TO_RESELLER);

    /** How a seller of these roles refers to customers; empty for organizations that do not sell. */
    public static Optional<ReferenceType> toCustomer(Set<OrganizationRole> seller) {
        if (seller.contains(OrganizationRole.SUPPLIER)) {
            return Optional.of(SUPPLIER_TO_CUSTOMER);
        }
        if (seller.contains(OrganizationRole.RESELLER)) {
            return Optional.of(RESELLER_TO_CUSTOMER);
        }
        return seller.contains(OrganizationRole.BROKER) ? Optional.of(BROKER_TO_CUSTOMER) : Optional.empty();
    }

    /** How the operator refers to an organization of these roles that takes money; empty for all others. */
    public static Optional<ReferenceType> toPaymentReceiver(Set<OrganizationRole> receiver) {
        if (receiver.contains(OrganizationRole.SUPPLIER)) {
            return Optional.of(PLATFORM_OPERATOR_TO_SUPPLIER);
        }
        return receiver.contains(OrganizationRole.RESELLER)
                ? Optional.of(PLATFORM_OPERATOR_TO_RESELLER)
                : Optional.empty();
    }
}
