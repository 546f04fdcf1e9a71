package org.oscm.types.exceptions;

/** Thrown if the operation exists in the interface but not on this platform. */
public class UnsupportedOperationException extends SaaSSystemException {
    private static final long serialVersionUID = 1L;

    public UnsupportedOperationException(String message) {
        super(message);
    }

    public UnsupportedOperationException(String message, Throwable cause) {
        super(message, cause);
    }
}
