package org.oscm.types.enumtypes;

public enum OfferingType {
    BROKER,
    RESELLER,
    DIRECT
}
