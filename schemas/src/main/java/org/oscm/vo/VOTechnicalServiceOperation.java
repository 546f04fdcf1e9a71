package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;

/** An operation an application offers to its users. */
public class VOTechnicalServiceOperation extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String operationDescription;
    private String operationId;
    private String operationName;
    private List<VOServiceOperationParameter> operationParameters = new ArrayList<>();

    /** What it does, in the caller's language. */
    public String getOperationDescription() {
        return operationDescription;
    }

    public void setOperationDescription(String operationDescription) {
        this.operationDescription = operationDescription;
    }

    /** Id, unique in the technical service. */
    public String getOperationId() {
        return operationId;
    }

    public void setOperationId(String operationId) {
        this.operationId = operationId;
    }

    /** Name in the caller's language. */
    public String getOperationName() {
        return operationName;
    }

    public void setOperationName(String operationName) {
        this.operationName = operationName;
    }

    /** What the user has to give. */
    public List<VOServiceOperationParameter> getOperationParameters() {
        return operationParameters;
    }

    public void setOperationParameters(List<VOServiceOperationParameter> operationParameters) {
        this.operationParameters = operationParameters == null ? new ArrayList<>() : operationParameters;
    }
}
