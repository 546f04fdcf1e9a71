package org.oscm.core.catalog;

/** How users reach the application behind a technical service. */
public enum AccessType {
    /** Directly, without the platform; what they need is told by the access information. */
    DIRECT,
    /** Through the platform, which logs them in. */
    LOGIN,
    /** Directly, with accounts of their own that the platform provisions. */
    USER,
    /** Outside: the platform only points to the application and neither provisions nor charges it. */
    EXTERNAL
}
