package org.oscm.provisioning.data;

import java.io.Serializable;

/** A parameter with its value. */
public class ServiceParameter implements Serializable {
    private static final long serialVersionUID = 1L;

    private String parameterId;
    private String value;

    /** Id as the technical service defines it. */
    public String getParameterId() {
        return parameterId;
    }

    public void setParameterId(String parameterId) {
        this.parameterId = parameterId;
    }

    /** The value. */
    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
