package org.oscm.types.exceptions;

public class IllegalArgumentException extends SaaSSystemException {
    private static final long serialVersionUID = 1L;

    public IllegalArgumentException(String message) {
        super(message);
    }

    public IllegalArgumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
