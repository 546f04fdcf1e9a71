package org.oscm.types.enumtypes;

/** By which way a service is sold. */
public enum OfferingType {
    /** Sold by the supplier through a broker. */
    BROKER,
    /** Sold by a reseller in its own name. */
    RESELLER,
    /** Sold by the supplier itself. */
    DIRECT
}
