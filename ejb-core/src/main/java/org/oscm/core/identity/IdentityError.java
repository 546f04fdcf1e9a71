package org.oscm.core.identity;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum IdentityError implements ErrorCode {
    /** No organization has this id; parameter: the id. */
    ORGANIZATION_NOT_FOUND(Kind.NOT_FOUND),
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
    USER_CHANGED(Kind.STALE);

    private final Kind kind;

    IdentityError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
