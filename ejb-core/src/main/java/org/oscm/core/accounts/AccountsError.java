package org.oscm.core.accounts;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum AccountsError implements ErrorCode {
    /** No payment type has this id or key; parameter: what was asked for. */
    PAYMENT_TYPE_NOT_FOUND(Kind.NOT_FOUND),
    /** The seller may not hand on a payment type that the operator did not give to him; parameter: its id. */
    PAYMENT_TYPE_NOT_GIVEN(Kind.NOT_PERMITTED),
    /** No seller lets the customer pay in this way; parameter: the payment type's id. */
    PAYMENT_TYPE_NOT_OFFERED(Kind.CONFLICT),
    /** The provider that collects the money registers such payment data, not the customer; parameter: the type's id. */
    PAYMENT_TYPE_COLLECTED_BY_PROVIDER(Kind.CONFLICT),
    /** The seller does not allow this payment type for this customer and service; parameter: the type's id. */
    PAYMENT_TYPE_NOT_ENABLED(Kind.CONFLICT),
    /** Only suppliers and resellers take money and can be given payment types; parameter: the organization's id. */
    NO_PAYMENT_RECEIVER(Kind.CONFLICT),
    /** No payment information has this key; parameter: the key. */
    PAYMENT_INFO_NOT_FOUND(Kind.NOT_FOUND),
    /** The payment information is another organization's. */
    PAYMENT_INFO_NOT_YOURS(Kind.NOT_PERMITTED),
    /** The organization has another payment information of this id; parameter: the id. */
    PAYMENT_INFO_ID_TAKEN(Kind.NOT_UNIQUE),
    /** The payment information was changed or deleted since it was read; parameter: its id. */
    PAYMENT_INFO_CHANGED(Kind.STALE),
    /** No billing contact has this key; parameter: the key. */
    BILLING_CONTACT_NOT_FOUND(Kind.NOT_FOUND),
    /** The billing contact is another organization's. */
    BILLING_CONTACT_NOT_YOURS(Kind.NOT_PERMITTED),
    /** The organization has another billing contact of this id; parameter: the id. */
    BILLING_CONTACT_ID_TAKEN(Kind.NOT_UNIQUE),
    /** The billing contact was changed or deleted since it was read; parameter: its id. */
    BILLING_CONTACT_CHANGED(Kind.STALE),
    /** More than a customer, it cannot leave; parameters: the organization's id, its role. */
    ORGANIZATION_IS_NEEDED(Kind.CONFLICT),
    /** An organization with subscriptions cannot leave; parameter: its id. */
    ORGANIZATION_HAS_SUBSCRIPTIONS(Kind.CONFLICT),
    /** The organization is no customer of the caller; parameter: its id. */
    NOT_YOUR_CUSTOMER(Kind.NOT_PERMITTED),
    /** No service has this key; parameter: the key. */
    PAYABLE_SERVICE_NOT_FOUND(Kind.NOT_FOUND),
    /** The service is another organization's; parameter: its key. */
    NOT_YOUR_SERVICE(Kind.NOT_PERMITTED),
    /** Only sellers have customers; parameter: the caller's organization. */
    NOT_A_SELLER(Kind.CONFLICT),
    /** The operator lets nobody register himself, or an identity provider keeps all users. */
    SELF_REGISTRATION_OFF(Kind.CONFLICT),
    /** Only sellers have customers; parameter: the organization whose customer somebody wanted to become. */
    REGISTRATION_WITHOUT_SELLER(Kind.CONFLICT),
    /** Prices cannot be given in this currency; parameter: the code. */
    CURRENCY_NOT_SUPPORTED(Kind.CONFLICT),
    /** New organizations cannot be given this role; parameter: the role. */
    ORGANIZATION_ROLE_NOT_GRANTABLE(Kind.CONFLICT),
    /** Only suppliers share revenue with the operator. */
    OPERATOR_SHARE_WITHOUT_SUPPLIER(Kind.INVALID),
    /** Only suppliers add VAT to bills; parameter: the caller's organization. */
    NOT_A_SUPPLIER(Kind.CONFLICT),
    /** Not from 0 to 100 with at most two decimals; parameter: what was given. */
    VAT_RATE_INVALID(Kind.INVALID),
    /** Two rates for the same target; parameter: country or key of the customer. */
    VAT_RATE_TWICE(Kind.INVALID),
    /** Rates for countries and customers need a default rate beside them. */
    VAT_NOT_ENABLED(Kind.INVALID),
    /** The rate was set, changed or taken away since it was read. */
    VAT_RATE_CHANGED(Kind.STALE),
    /** A discount of nothing is none. */
    DISCOUNT_OF_NOTHING(Kind.INVALID),
    /** New discounts begin in this or a later month. */
    DISCOUNT_BEGINS_IN_THE_PAST(Kind.INVALID),
    /** The last month of a discount lies before its first. */
    DISCOUNT_ENDS_BEFORE_IT_BEGINS(Kind.INVALID),
    /** The discount was granted, changed or withdrawn since it was read. */
    DISCOUNT_CHANGED(Kind.STALE),
    /** Only suppliers define custom attributes; parameter: the caller's organization. */
    UDA_WITHOUT_SUPPLIER(Kind.CONFLICT),
    /** No custom attribute has this key; parameter: the key. */
    UDA_DEFINITION_NOT_FOUND(Kind.NOT_FOUND),
    /** The supplier has another custom attribute of this id for this target; parameter: the id. */
    UDA_DEFINITION_TAKEN(Kind.NOT_UNIQUE),
    /** The custom attribute was changed since it was read; parameter: its id. */
    UDA_DEFINITION_CHANGED(Kind.STALE),
    /** What a custom attribute is attached to, and whether it is encrypted, stays; parameters: the member, its id. */
    UDA_KIND_FIXED(Kind.INVALID),
    /** No subscription has this key; parameter: the key. */
    UDA_TARGET_NOT_FOUND(Kind.NOT_FOUND),
    /** The custom attribute, or what it is attached to, is not the caller's to see or fill in. */
    UDA_NOT_YOURS(Kind.NOT_PERMITTED),
    /** A mandatory custom attribute needs a value; parameter: its id. */
    UDA_MANDATORY(Kind.CONFLICT),
    /** The custom attribute has a value already; parameter: its id. */
    UDA_TAKEN(Kind.NOT_UNIQUE),
    /** The value of the custom attribute was changed or taken away since it was read; parameter: its id. */
    UDA_CHANGED(Kind.STALE);

    private final Kind kind;

    AccountsError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
