package org.oscm.types.exceptions;

public class TaskErrorHandlingException extends SaaSSystemException {
    private static final long serialVersionUID = 1L;

    public TaskErrorHandlingException(String message) {
        super(message);
    }

    public TaskErrorHandlingException(String message, Throwable cause) {
        super(message, cause);
    }
}
