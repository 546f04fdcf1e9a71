package org.oscm.vo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

public class VOServiceListResult implements Serializable {
    private static final long serialVersionUID = 1L;

    private int resultSize;
    private List<VOService> services = new ArrayList<>();

    public int getResultSize() {
        return resultSize;
    }

    public void setResultSize(int resultSize) {
        this.resultSize = resultSize;
    }

    public List<VOService> getServices() {
        return services;
    }

    public void setServices(List<VOService> services) {
        this.services = services == null ? new ArrayList<>() : services;
    }
}
