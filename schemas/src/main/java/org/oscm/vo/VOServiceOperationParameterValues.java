package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;

/** A parameter of an operation with the values a user can choose from. */
public class VOServiceOperationParameterValues extends VOServiceOperationParameter {
    private static final long serialVersionUID = 1L;

    private List<String> values = new ArrayList<>();

    /** The values to choose from. */
    public List<String> getValues() {
        return values;
    }

    public void setValues(List<String> values) {
        this.values = values == null ? new ArrayList<>() : values;
    }
}
