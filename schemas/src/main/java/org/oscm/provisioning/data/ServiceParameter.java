package org.oscm.provisioning.data;

import java.io.Serializable;

public class ServiceParameter implements Serializable {
    private static final long serialVersionUID = 1L;

    private String parameterId;
    private String value;

    public String getParameterId() {
        return parameterId;
    }

    public void setParameterId(String parameterId) {
        this.parameterId = parameterId;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
