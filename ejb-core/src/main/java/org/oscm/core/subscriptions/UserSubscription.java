package org.oscm.core.subscriptions;

/** A subscription as one of its users sees it. */
public record UserSubscription(SubscriptionRow row, AssignedUser assignment) {}
