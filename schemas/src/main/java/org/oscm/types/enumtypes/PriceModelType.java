package org.oscm.types.enumtypes;

public enum PriceModelType {
    FREE_OF_CHARGE,
    PRO_RATA,
    PER_UNIT
}
