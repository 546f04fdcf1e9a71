package org.oscm.core.notifications;

/** A mail's text: {@code <name>.subject} and {@code <name>.text} of the bundle {@code org/oscm/core/notifications/mails}. */
public enum MailTemplate {
    /** To a new user; parameters: user id, user key, password, address of the portal. */
    USER_CREATED,
    /** To a user whose profile has changed, at the old and the new address; parameters: user id, user key. */
    USER_UPDATED,
    /** To the administrators of a customer; parameters: id of a user, subscription that did not take his profile over. */
    PROFILE_NOT_HEARD,
    /** To a user who is no more; parameters: user id, address of the portal. */
    USER_DELETED,
    /** To a user whom an administrator locked; parameters: user id, address of the portal. */
    USER_LOCKED,
    /** To a user who may sign in again; parameters: user id, address of the portal. */
    USER_UNLOCKED,
    /** To a user who has lost his last role; parameters: user id, address of the portal. */
    USER_WITHOUT_ROLES,
    /** To a user with a new generated password; parameters: user id, user key, password, address of the portal. */
    USER_PASSWORD_RESET,
    /** The accounts that go with a mail address; parameters: lines of id and key, address of the portal. */
    USER_ACCOUNTS,
    /** To who has registered himself; parameters: user id, user key, address to confirm it, its token. */
    USER_CONFIRM,
    /** To who wanted to register himself with a user id that is taken; parameters: user id, address to register. */
    USER_REGISTRATION_REFUSED,
    /** To a user whose registration is confirmed; parameters: user id, user key, address of the portal. */
    USER_CONFIRMED,
    /** To a user who has forgotten his password; parameters: user id, address to choose a new one, its token. */
    PASSWORD_RECOVERY,
    /** To a user who has chosen a new password; parameters: user id, address of the portal. */
    PASSWORD_RECOVERED,
    /** To a locked user who wants a new password; parameters: user id, address of the portal. */
    PASSWORD_RECOVERY_REFUSED,
    /** To a user whose password a directory keeps and who wants a new one; parameters: user id, address of the portal. */
    PASSWORD_RECOVERY_ELSEWHERE,
    /** To a new user whose password a directory keeps; parameters: user id, user key, address of the portal. */
    USER_IMPORTED,
    /** The result of a file of users; parameters: users made, users in the file, lines about those not made. */
    USER_IMPORT_SUCCEEDED,
    /** As the one before, with some users who could not be made. */
    USER_IMPORT_WITH_ERRORS,
    /** As the one before, with no user who could be made. */
    USER_IMPORT_FAILED,
    /** To the administrators of a changed organization; parameters: its id, id of who did it, address of the portal. */
    ORGANIZATION_UPDATED,
    /** To the administrators of a customer; parameters: id of a payment information, id of who saved it. */
    PAYMENT_INFO_SAVED,
    /** To the administrators of a customer; parameters: id of a payment information, id of who deleted it. */
    PAYMENT_INFO_DELETED,
    /** To the operators; parameters: number of registered users, number allowed. */
    USER_NUMBER_EXCEEDED,
    /** To a customer with a new or changed discount without end; parameters: percent, supplier, first day. */
    DISCOUNT_GRANTED,
    /** The same for a discount that ends; parameters: percent, supplier, first day, last day. */
    DISCOUNT_GRANTED_UNTIL,
    /** To a customer who lost a discount; parameters: percent, supplier. */
    DISCOUNT_WITHDRAWN,
    /** To the administrators of a customer; parameters: percent, name of the supplier, last day of the discount. */
    DISCOUNT_ENDING,
    /** To the operators; parameters: number of failed subscriptions, their ids and reasons. */
    BILLING_FAILED,
    /** To the operators; parameters: the month, number of failures, whose shares are missing and why. */
    REVENUE_SHARES_FAILED,
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
