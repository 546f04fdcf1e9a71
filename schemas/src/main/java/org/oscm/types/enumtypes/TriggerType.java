package org.oscm.types.enumtypes;

/** The actions for which triggers can be defined. */
public enum TriggerType {
    ACTIVATE_SERVICE,
    ADD_REVOKE_USER,
    DEACTIVATE_SERVICE,
    MODIFY_SUBSCRIPTION,
    REGISTER_CUSTOMER_FOR_SUPPLIER,
    REGISTER_OWN_USER,
    SAVE_PAYMENT_CONFIGURATION,
    /** A billing run has ended; despite the name nothing is suspended. */
    START_BILLING_RUN,
    SUBSCRIBE_TO_SERVICE,
    UNSUBSCRIBE_FROM_SERVICE,
    UPGRADE_SUBSCRIPTION,
    /** Somebody has subscribed to a service of the supplier. */
    SUBSCRIPTION_CREATION,
    /** A subscription to a service of the supplier has changed. */
    SUBSCRIPTION_MODIFICATION,
    /** A subscription to a service of the supplier has ended. */
    SUBSCRIPTION_TERMINATION
}
