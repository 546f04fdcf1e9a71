package org.oscm.types.exceptions;

/** Thrown if an argument makes no sense and only a programming error can be behind it. */
public class IllegalArgumentException extends SaaSSystemException {
    private static final long serialVersionUID = 1L;

    public IllegalArgumentException(String message) {
        super(message);
    }

    public IllegalArgumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
