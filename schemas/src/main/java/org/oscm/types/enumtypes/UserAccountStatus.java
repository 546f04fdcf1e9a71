package org.oscm.types.enumtypes;

public enum UserAccountStatus {
    ACTIVE,
    PASSWORD_MUST_BE_CHANGED,
    LOCKED_NOT_CONFIRMED,
    LOCKED_FAILED_LOGIN_ATTEMPTS,
    LOCKED
}
