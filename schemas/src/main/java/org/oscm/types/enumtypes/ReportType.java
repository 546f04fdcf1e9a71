package org.oscm.types.enumtypes;

/** Which reports are wanted. */
public enum ReportType {
    /** Those that are not for customers. */
    NON_CUSTOMER,
    /** All of them. */
    ALL
}
