package org.oscm.operation.data;

import java.io.Serializable;

/** A parameter of an operation with a value. */
public class OperationParameter implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String value;

    /** Name. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The value. */
    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
