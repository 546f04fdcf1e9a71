package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;

public class VOTechnicalServiceOperation extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String operationDescription;
    private String operationId;
    private String operationName;
    private List<VOServiceOperationParameter> operationParameters = new ArrayList<>();

    public String getOperationDescription() {
        return operationDescription;
    }

    public void setOperationDescription(String operationDescription) {
        this.operationDescription = operationDescription;
    }

    public String getOperationId() {
        return operationId;
    }

    public void setOperationId(String operationId) {
        this.operationId = operationId;
    }

    public String getOperationName() {
        return operationName;
    }

    public void setOperationName(String operationName) {
        this.operationName = operationName;
    }

    public List<VOServiceOperationParameter> getOperationParameters() {
        return operationParameters;
    }

    public void setOperationParameters(List<VOServiceOperationParameter> operationParameters) {
        this.operationParameters = operationParameters == null ? new ArrayList<>() : operationParameters;
    }
}
