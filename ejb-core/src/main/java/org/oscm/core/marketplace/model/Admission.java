package org.oscm.core.marketplace.model;

/** Whether a seller may publish on a marketplace against its rule. */
public enum Admission {
    /** He may, on a closed marketplace. */
    GRANTED,
    /** He may not, on an open one. */
    DENIED
}
