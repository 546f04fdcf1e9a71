package org.oscm.core.identity;

import java.util.Set;

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

    /** The states in which wrong passwords lead to a lock; a firmer lock stays as it is. */
    public static final Set<AccountStatus> LOCKED_BY_FAILURES_FROM =
            Set.of(ACTIVE, PASSWORD_MUST_BE_CHANGED, LOCKED_NOT_CONFIRMED);

    /** Whether the user may sign in at all. */
    public boolean maySignIn() {
        return this == ACTIVE || this == PASSWORD_MUST_BE_CHANGED;
    }
}
