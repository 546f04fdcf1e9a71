package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;

public class VOServiceOperationParameterValues extends VOServiceOperationParameter {
    private static final long serialVersionUID = 1L;

    private List<String> values = new ArrayList<>();

    public List<String> getValues() {
        return values;
    }

    public void setValues(List<String> values) {
        this.values = values == null ? new ArrayList<>() : values;
    }
}
