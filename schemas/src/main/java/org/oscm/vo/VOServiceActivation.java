package org.oscm.vo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The wanted state of a service and its catalog entry. */
public class VOServiceActivation implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean active;
    private List<VOCatalogEntry> catalogEntries = new ArrayList<>();
    private VOService service;

    /** Whether the service is to be on offer. */
    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    /** How the service shows in the catalog; empty leaves it as it is. */
    public List<VOCatalogEntry> getCatalogEntries() {
        return catalogEntries;
    }

    public void setCatalogEntries(List<VOCatalogEntry> catalogEntries) {
        this.catalogEntries = catalogEntries == null ? new ArrayList<>() : catalogEntries;
    }

    /** The service. */
    public VOService getService() {
        return service;
    }

    public void setService(VOService service) {
        this.service = service;
    }
}
