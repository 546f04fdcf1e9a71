package org.oscm.vo;

import org.oscm.types.enumtypes.OperationParameterType;

/** A parameter of an operation of an application. */
public class VOServiceOperationParameter extends BaseVO {
    private static final long serialVersionUID = 1L;

    private boolean mandatory;
    private String parameterId;
    private String parameterName;
    private String parameterValue;
    private OperationParameterType type;

    /** Whether a value has to be given. */
    public boolean isMandatory() {
        return mandatory;
    }

    public void setMandatory(boolean mandatory) {
        this.mandatory = mandatory;
    }

    /** Id, unique in the operation. */
    public String getParameterId() {
        return parameterId;
    }

    public void setParameterId(String parameterId) {
        this.parameterId = parameterId;
    }

    /** Name in the caller's language. */
    public String getParameterName() {
        return parameterName;
    }

    public void setParameterName(String parameterName) {
        this.parameterName = parameterName;
    }

    /** The value the user gives. */
    public String getParameterValue() {
        return parameterValue;
    }

    public void setParameterValue(String parameterValue) {
        this.parameterValue = parameterValue;
    }

    /** How the user gives it. */
    public OperationParameterType getType() {
        return type;
    }

    public void setType(OperationParameterType type) {
        this.type = type;
    }
}
