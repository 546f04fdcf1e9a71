package org.oscm.vo;

/** A service in the catalog of a marketplace. */
public class VOServiceEntry extends VOService {
    private static final long serialVersionUID = 1L;

    private boolean subscriptionLimitReached;

    /** Whether the caller's organization cannot subscribe once more. */
    public boolean isSubscriptionLimitReached() {
        return subscriptionLimitReached;
    }

    public void setSubscriptionLimitReached(boolean subscriptionLimitReached) {
        this.subscriptionLimitReached = subscriptionLimitReached;
    }
}
