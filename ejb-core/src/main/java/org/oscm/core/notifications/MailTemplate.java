package org.oscm.core.notifications;

/** A mail's text: {@code <name>.subject} and {@code <name>.text} of the bundle {@code org/oscm/core/notifications/mails}. */
public enum MailTemplate {
    /** To a new user; parameters: user id, user key, password, address of the portal. */
    USER_CREATED,
    /** To the operators; parameters: number of failed subscriptions, their ids and reasons. */
    BILLING_FAILED,
    /** To a user who may use a subscription now; parameters: subscription id, how to reach it. */
    SUBSCRIPTION_USER_ADDED,
    /** To a user who may no longer use a subscription; parameter: subscription id. */
    SUBSCRIPTION_USER_REMOVED,
    /** To a user who was taken into an organizational unit; parameter: its name. */
    UNIT_USER_ADDED,
    /** To a user who was taken out of an organizational unit; parameter: its name. */
    UNIT_USER_REMOVED,
    /** To a member of an organizational unit that was deleted; parameter: its name. */
    UNIT_DELETED
}
