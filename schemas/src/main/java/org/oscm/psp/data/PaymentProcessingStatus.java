package org.oscm.psp.data;

/** How a charge ended. */
public enum PaymentProcessingStatus {
    SUCCESS,
    /** The provider could not be reached; it is to be tried again. */
    RETRY,
    /** The provider refused. */
    FAILED_EXTERNAL,
    /** The platform's own data do not allow a charge. */
    FAILED_INTERNAL
}
