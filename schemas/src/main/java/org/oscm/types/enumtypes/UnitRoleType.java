package org.oscm.types.enumtypes;

/** What a user is inside an organizational unit. */
public enum UnitRoleType {
    /** Manages the unit. */
    ADMINISTRATOR,
    /** Belongs to the unit. */
    USER
}
