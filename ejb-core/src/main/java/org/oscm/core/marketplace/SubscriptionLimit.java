package org.oscm.core.marketplace;

/** Knows who has subscribed to what. Implemented by the room that has the subscriptions. */
public interface SubscriptionLimit {

    /** Whether a customer has a live subscription to any offer of an application. */
    boolean isSubscribed(long customerKey, long technicalServiceKey);
}
