package org.oscm.core.identity;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum IdentityError implements ErrorCode {
    /** No organization has this id; parameter: the id. */
    ORGANIZATION_NOT_FOUND(Kind.NOT_FOUND),
    /** An empty, damaged or huge file; parameter: bytes allowed. */
    LOGO_UNUSABLE(Kind.INVALID),
    /** Not a PNG, JPEG or GIF file. */
    LOGO_TYPE_WRONG(Kind.INVALID),
    /** A side is too long; parameter: pixels allowed. */
    LOGO_TOO_BIG(Kind.INVALID),
    /** Only sellers have a logo; parameter: the organization's id. */
    LOGO_WITHOUT_SELLER(Kind.CONFLICT),
    /** The organization was changed since it was read; parameter: its id. */
    ORGANIZATION_CHANGED(Kind.STALE),
    /** Not the distinguished name of a certificate; parameter: what came. */
    DISTINGUISHED_NAME_WRONG(Kind.INVALID),
    /** The certificate of another organization has this name; parameter: the name. */
    DISTINGUISHED_NAME_TAKEN(Kind.NOT_UNIQUE),
    /** No user has this id or key; parameter: what was asked for. */
    USER_NOT_FOUND(Kind.NOT_FOUND),
    /** Another user has this id; parameter: the id. */
    USER_ID_TAKEN(Kind.NOT_UNIQUE),
    /** The user role needs an organization role the organization lacks; parameters: role, organization id. */
    USER_ROLE_NOT_ASSIGNABLE(Kind.CONFLICT),
    /** Organization roles exclude each other; parameters: the roles. */
    ORGANIZATION_ROLES_INCOMPATIBLE(Kind.CONFLICT),
    /** The current password is wrong. */
    PASSWORD_WRONG(Kind.NOT_PERMITTED),
    /** The user signs in with a password somebody else knows and must change it first. */
    PASSWORD_MUST_BE_CHANGED(Kind.NOT_PERMITTED),
    /** No marketplace has this id; parameter: the id. */
    MARKETPLACE_UNKNOWN(Kind.NOT_FOUND),
    /** Only members of the same organization may do this. */
    NOT_YOUR_ORGANIZATION(Kind.NOT_PERMITTED),
    /** The user was changed since he was read; parameter: the user id. */
    USER_CHANGED(Kind.STALE),
    /** Registered himself and has not confirmed it yet: he may do nothing else. */
    ACCOUNT_NOT_CONFIRMED(Kind.NOT_PERMITTED),
    /** This account may not be confirmed by the caller. */
    CONFIRMATION_NOT_YOURS(Kind.NOT_PERMITTED),
    /** A link to confirm a registration that was never given, used already, or is of a registration that is no more. */
    CONFIRMATION_LINK_INVALID(Kind.NOT_FOUND),
    /** Here everybody changes himself only, administrators too. */
    ONLY_YOUR_ACCOUNT(Kind.NOT_PERMITTED),
    /** Only administrators change the profiles of others. */
    NOT_YOUR_ACCOUNT(Kind.NOT_PERMITTED),
    /** Nobody locks himself or resets his own password. */
    OWN_ACCOUNT(Kind.NOT_PERMITTED),
    /** Administrators lock with LOCKED only; parameter: the state asked for. */
    LOCK_STATE_NOT_ALLOWED(Kind.NOT_PERMITTED),
    /** An account that waits for a new password has no lock to open; parameter: the user id. */
    UNLOCK_NOT_POSSIBLE(Kind.NOT_PERMITTED),
    /** Works in the portal right now; parameter: the user id. */
    USER_SIGNED_IN(Kind.CONFLICT),
    /** The last administrator cannot be deleted; parameter: the user id. */
    USER_IS_LAST_ADMINISTRATOR(Kind.CONFLICT),
    /** The last administrator keeps his role; parameter: the user id. */
    LAST_ADMINISTRATOR_KEEPS_ROLE(Kind.CONFLICT),
    /** The caller's own account cannot be deleted. */
    OWN_ACCOUNT_STAYS(Kind.CONFLICT),
    /** Works in the portal right now and cannot be deleted; parameter: the user id. */
    SIGNED_IN_USER_STAYS(Kind.CONFLICT),
    /** Assigned to subscriptions that go on; parameter: the user id. */
    USER_HAS_SUBSCRIPTIONS(Kind.CONFLICT),
    /** The customer uses nothing that lets the caller act for him; parameter: the organization id. */
    ACTING_ON_BEHALF_NOT_ALLOWED(Kind.NOT_PERMITTED),
    /** A link to a new password that was never given, used already, or is too old. */
    RECOVERY_LINK_INVALID(Kind.NOT_FOUND),
    /** The organization keeps its people here and not in a directory. */
    LDAP_NOT_SET_UP(Kind.INVALID),
    /** The organization keeps its people and passwords in a directory, which is where this is done. */
    LDAP_MANAGES_USERS(Kind.NOT_PERMITTED),
    /** Without this setting no directory can be read. */
    LDAP_SETTING_MISSING(Kind.INVALID),
    /** Not a value of this setting; parameter: the value. */
    LDAP_SETTING_WRONG(Kind.INVALID),
    /** The directory does not answer, or does not let the platform search; parameter: its address. */
    LDAP_UNREACHABLE(Kind.UNREACHABLE),
    /** The directory has not this place to search; parameter: the base DN. */
    LDAP_BASE_DN_WRONG(Kind.INVALID),
    /** Nobody in the directory has this id; parameter: the id. */
    LDAP_USER_UNKNOWN(Kind.INVALID),
    /** Several in the directory have this id; parameter: the id. */
    LDAP_USER_AMBIGUOUS(Kind.INVALID),
    /** The directory keeps this value: it cannot be changed here. */
    LDAP_VALUE_READ_ONLY(Kind.INVALID),
    /** The file of users is empty, not UTF-8, or wrongly quoted; parameter: the line. */
    IMPORT_NOT_READABLE(Kind.INVALID),
    /** A line has not seven columns; parameters: the line, the number it has. */
    IMPORT_COLUMNS_WRONG(Kind.INVALID),
    /** A line without user id; parameter: the line. */
    IMPORT_USER_ID_MISSING(Kind.INVALID),
    /** A line without language; parameter: the line. */
    IMPORT_LOCALE_MISSING(Kind.INVALID),
    /** A line without email; parameter: the line. */
    IMPORT_EMAIL_MISSING(Kind.INVALID),
    /** Neither MR nor MS; parameters: the line, what it says. */
    IMPORT_SALUTATION_WRONG(Kind.INVALID),
    /** No role that a file can give; parameters: the line, what it says. */
    IMPORT_ROLE_WRONG(Kind.INVALID),
    /** Any other value that no user can have; parameters: the line, the user id, the value's name. */
    IMPORT_VALUE_WRONG(Kind.INVALID);

    private final Kind kind;

    IdentityError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
