package org.oscm.operation.data;

import java.io.Serializable;

/** How the execution of an operation started or ended. */
public class OperationResult implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean asyncExecution;
    private String errorMessage;

    /** Whether the operation goes on in the background. */
    public boolean isAsyncExecution() {
        return asyncExecution;
    }

    public void setAsyncExecution(boolean asyncExecution) {
        this.asyncExecution = asyncExecution;
    }

    /** What went wrong; null if nothing did. */
    public String getErrorMessage() {
        return errorMessage;
    }

    public void setErrorMessage(String errorMessage) {
        this.errorMessage = errorMessage;
    }
}
