package org.oscm.billing.external.exception;

import jakarta.ejb.ApplicationException;

/** Thrown if the billing system cannot be reached or does not give what it was asked for. */
@ApplicationException
public class BillingException extends Exception {
    private static final long serialVersionUID = 1L;

    public BillingException() {}

    public BillingException(String message) {
        super(message);
    }

    public BillingException(String message, Throwable cause) {
        super(message, cause);
    }
}
