package org.oscm.core.catalog;

/** When the value of a service parameter may be changed. */
public enum ModificationType {
    /** At any time. */
    STANDARD,
    /** Only before the subscription is activated. */
    ONE_TIME
}
