package org.oscm.core.subscriptions.model;

/** What an application is asked for. */
public enum OrderKind {
    /** To make the instance of a PENDING subscription, and its first users. */
    MAKE_INSTANCE,
    /** To make, change or remove users of an instance. */
    CHANGE_USERS,
    /** To remove the instance of a subscription that ended or never began. */
    REMOVE_INSTANCE
}
