package org.oscm.core.identity;

import java.util.Collection;

/** Takes users into organizational units and out of them; implemented by the room that has units. */
public interface UnitAssignment {

    /**
     * @param unitName name of a unit of the caller's organization
     * @param added users of that organization
     * @param removed users of that organization
     */
    void assign(String unitName, Collection<UserView> added, Collection<UserView> removed);
}
