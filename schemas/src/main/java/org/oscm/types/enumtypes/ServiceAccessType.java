package org.oscm.types.enumtypes;

/** How users get to an application. */
public enum ServiceAccessType {
    /** Through the platform, which passes a token to the application. */
    LOGIN,
    /** Directly; the application has users of its own. */
    DIRECT,
    /** Directly; the platform tells the application its users. */
    USER,
    /** At the application's site; the platform keeps nothing but the link. */
    EXTERNAL
}
