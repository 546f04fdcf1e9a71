package org.oscm.core.units;

/** What a member is in a unit. */
public enum UnitRole {
    /** Manages members and the services open to them; a unit administrator in the platform, too. */
    ADMINISTRATOR,
    /** Belongs to the unit. */
    USER
}
