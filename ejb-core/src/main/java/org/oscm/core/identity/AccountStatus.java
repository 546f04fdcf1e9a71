package org.oscm.core.identity;

/** The state of a user's account; the names are those of the published API. */
public enum AccountStatus {
    /** May work. */
    ACTIVE,
    /** May only change his password and read his own data. */
    PASSWORD_MUST_BE_CHANGED,
    /** Registered himself and has not followed the link in his mail yet. */
    LOCKED_NOT_CONFIRMED,
    /** Gave a wrong password too often. */
    LOCKED_FAILED_LOGIN_ATTEMPTS,
    /** Locked by an administrator. */
    LOCKED;

    /** Whether the user may sign in at all. */
    public boolean maySignIn() {
        return this == ACTIVE || this == PASSWORD_MUST_BE_CHANGED;
    }
}
