package org.oscm.vo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A subscription id with the customers that use it. */
public class VOSubscriptionIdAndOrganizations implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<VOOrganization> organizations = new ArrayList<>();
    private String subscriptionId;

    /** The customers that use the id. */
    public List<VOOrganization> getOrganizations() {
        return organizations;
    }

    public void setOrganizations(List<VOOrganization> organizations) {
        this.organizations = organizations == null ? new ArrayList<>() : organizations;
    }

    /** Id of the subscription, unique in the customer's organization. */
    public String getSubscriptionId() {
        return subscriptionId;
    }

    public void setSubscriptionId(String subscriptionId) {
        this.subscriptionId = subscriptionId;
    }
}
