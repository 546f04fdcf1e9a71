package org.oscm.billing.external.context;

/**
 * Says what a price model is asked for. The keys of a service come alone, those of a customer with those of the service;
 * a subscription has only its own key. A price model sent unasked names subscription and tenant.
 */
public enum ContextKey {
    TENANT_ID,
    TENANT_NAME,
    CUSTOMER_ID,
    CUSTOMER_NAME,
    SERVICE_ID,
    SERVICE_NAME,
    /** The parameters of the service with their values; a {@link ContextValueParameterMap}. */
    SERVICE_PARAMETERS,
    SUBSCRIPTION_ID
}
