package org.oscm.vo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A part of a list of services. */
public class VOServiceListResult implements Serializable {
    private static final long serialVersionUID = 1L;

    private int resultSize;
    private List<VOService> services = new ArrayList<>();

    /** Size of the whole list. */
    public int getResultSize() {
        return resultSize;
    }

    public void setResultSize(int resultSize) {
        this.resultSize = resultSize;
    }

    /** The wanted part. */
    public List<VOService> getServices() {
        return services;
    }

    public void setServices(List<VOService> services) {
        this.services = services == null ? new ArrayList<>() : services;
    }
}
