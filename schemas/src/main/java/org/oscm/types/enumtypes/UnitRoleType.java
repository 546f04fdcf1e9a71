package org.oscm.types.enumtypes;

public enum UnitRoleType {
    ADMINISTRATOR,
    USER
}
