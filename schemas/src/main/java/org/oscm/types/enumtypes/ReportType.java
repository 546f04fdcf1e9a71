package org.oscm.types.enumtypes;

public enum ReportType {
    NON_CUSTOMER,
    ALL
}
