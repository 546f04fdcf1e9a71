package org.oscm.vo;

public class VOServiceEntry extends VOService {
    private static final long serialVersionUID = 1L;

    private boolean subscriptionLimitReached;

    public boolean isSubscriptionLimitReached() {
        return subscriptionLimitReached;
    }

    public void setSubscriptionLimitReached(boolean subscriptionLimitReached) {
        this.subscriptionLimitReached = subscriptionLimitReached;
    }
}
