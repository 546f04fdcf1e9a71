package org.oscm.types.exceptions;

/** Thrown if a background task failed and what it left behind could not be put in order. */
public class TaskErrorHandlingException extends SaaSSystemException {
    private static final long serialVersionUID = 1L;

    public TaskErrorHandlingException(String message) {
        super(message);
    }

    public TaskErrorHandlingException(String message, Throwable cause) {
        super(message, cause);
    }
}
