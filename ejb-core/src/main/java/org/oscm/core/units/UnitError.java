package org.oscm.core.units;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum UnitError implements ErrorCode {
    /** The organization has no such unit; parameter: name or key. */
    UNIT_NOT_FOUND(Kind.NOT_FOUND),
    /** The organization has another unit of this name; parameter: the name. */
    UNIT_NAME_TAKEN(Kind.NOT_UNIQUE),
    /** Subscriptions belong to the unit; parameter: its name. */
    UNIT_HAS_SUBSCRIPTIONS(Kind.CONFLICT),
    /** The default unit stays, and its members are those of no other unit; parameter: its name. */
    UNIT_IS_DEFAULT(Kind.NOT_PERMITTED),
    /** The caller does not administer the unit; parameter: its name. */
    NOT_YOUR_UNIT(Kind.NOT_PERMITTED),
    /** The user is no member of the unit; parameters: user id, name of the unit. */
    NOT_A_MEMBER(Kind.NOT_FOUND),
    /** A service that is hidden from the unit cannot be opened to its members; parameters: service key, unit name. */
    SERVICE_HIDDEN_FROM_UNIT(Kind.NOT_PERMITTED);

    private final Kind kind;

    UnitError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
