package org.oscm.types.exceptions;

public class UnsupportedOperationException extends SaaSSystemException {
    private static final long serialVersionUID = 1L;

    public UnsupportedOperationException(String message) {
        super(message);
    }

    public UnsupportedOperationException(String message, Throwable cause) {
        super(message, cause);
    }
}
