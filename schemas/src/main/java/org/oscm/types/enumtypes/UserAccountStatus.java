package org.oscm.types.enumtypes;

/** Whether a user can log in, from open to firmly locked. */
public enum UserAccountStatus {
    ACTIVE,
    /** Only changing the password is possible. */
    PASSWORD_MUST_BE_CHANGED,
    /** The user has not confirmed the registration. */
    LOCKED_NOT_CONFIRMED,
    /** Too many wrong passwords. */
    LOCKED_FAILED_LOGIN_ATTEMPTS,
    /** Locked by an administrator. */
    LOCKED
}
