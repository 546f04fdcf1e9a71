package org.oscm.vo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

public class VOSubscriptionIdAndOrganizations implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<VOOrganization> organizations = new ArrayList<>();
    private String subscriptionId;

    public List<VOOrganization> getOrganizations() {
        return organizations;
    }

    public void setOrganizations(List<VOOrganization> organizations) {
        this.organizations = organizations == null ? new ArrayList<>() : organizations;
    }

    public String getSubscriptionId() {
        return subscriptionId;
    }

    public void setSubscriptionId(String subscriptionId) {
        this.subscriptionId = subscriptionId;
    }
}
