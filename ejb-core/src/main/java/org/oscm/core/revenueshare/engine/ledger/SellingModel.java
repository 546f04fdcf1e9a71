package org.oscm.core.revenueshare.engine.ledger;

/** By which type of organization a service is offered. */
public enum SellingModel {
    /** By its supplier. */
    DIRECT,
    /** By a broker, in the name of the supplier. */
    BROKER,
    /** By a reseller, in its own name. */
    RESELLER
}
