package org.oscm.core.units;

/** Tells what keeps a unit from being deleted; implemented by the room that has it. */
public interface UnitUse {

    /** Whether a subscription belongs to the unit. */
    boolean hasSubscriptions(long unitKey);
}
