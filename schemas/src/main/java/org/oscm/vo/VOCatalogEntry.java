package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;

/** The place of a service on a marketplace. */
public class VOCatalogEntry extends BaseVO {
    private static final long serialVersionUID = 1L;

    private boolean anonymousVisible;
    private List<VOCategory> categories = new ArrayList<>();
    private VOMarketplace marketplace;
    private VOService service;
    private boolean visibleInCatalog;

    /** Whether visitors who are not signed in see the service. */
    public boolean isAnonymousVisible() {
        return anonymousVisible;
    }

    public void setAnonymousVisible(boolean anonymousVisible) {
        this.anonymousVisible = anonymousVisible;
    }

    /** The categories the service is in. */
    public List<VOCategory> getCategories() {
        return categories;
    }

    public void setCategories(List<VOCategory> categories) {
        this.categories = categories == null ? new ArrayList<>() : categories;
    }

    /** The marketplace; null if the service is not published. */
    public VOMarketplace getMarketplace() {
        return marketplace;
    }

    public void setMarketplace(VOMarketplace marketplace) {
        this.marketplace = marketplace;
    }

    /** The service. */
    public VOService getService() {
        return service;
    }

    public void setService(VOService service) {
        this.service = service;
    }

    /** Whether the service shows in lists; if not, only its address leads to it. */
    public boolean isVisibleInCatalog() {
        return visibleInCatalog;
    }

    public void setVisibleInCatalog(boolean visibleInCatalog) {
        this.visibleInCatalog = visibleInCatalog;
    }
}
