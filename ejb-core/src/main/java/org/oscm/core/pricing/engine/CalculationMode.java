package org.oscm.core.pricing.engine;

/** How a price model turns usage into time factors. */
public enum CalculationMode {
    /** Nothing is charged. */
    FREE_OF_CHARGE,
    /** Charged exactly, by the millisecond. */
    PRO_RATA,
    /** Charged by whole time units; a unit that was begun is charged in full. */
    PER_UNIT
}
