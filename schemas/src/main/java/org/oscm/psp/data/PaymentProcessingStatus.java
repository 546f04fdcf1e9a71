package org.oscm.psp.data;

public enum PaymentProcessingStatus {
    SUCCESS,
    RETRY,
    FAILED_EXTERNAL,
    FAILED_INTERNAL
}
