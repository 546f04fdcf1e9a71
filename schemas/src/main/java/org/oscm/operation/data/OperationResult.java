package org.oscm.operation.data;

import java.io.Serializable;

public class OperationResult implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean asyncExecution;
    private String errorMessage;

    public boolean isAsyncExecution() {
        return asyncExecution;
    }

    public void setAsyncExecution(boolean asyncExecution) {
        this.asyncExecution = asyncExecution;
    }

    public String getErrorMessage() {
        return errorMessage;
    }

    public void setErrorMessage(String errorMessage) {
        this.errorMessage = errorMessage;
    }
}
