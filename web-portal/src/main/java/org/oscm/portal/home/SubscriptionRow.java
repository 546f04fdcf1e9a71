package org.oscm.portal.home;

import java.time.Instant;
import org.oscm.portal.text.DateText;
import org.oscm.portal.text.Texts;
import org.oscm.types.enumtypes.SubscriptionStatus;
import org.oscm.vo.VOSubscription;

/**
 * A line of the subscriptions that concern the visitor.
 *
 * @param name as the customer named it
 * @param seller in a half sentence; empty if it is not told
 * @param tone the tone of the state
 * @param icon the icon of the state
 * @param state the state in a word
 * @param since the day it became active; empty if it never was
 * @param users how many people may use it
 */
public record SubscriptionRow(
        String name, String seller, String tone, String icon, String state, String since, int users) {
    static SubscriptionRow of(VOSubscription subscription, Texts texts, DateText dates) {
        String seller = subscription.getSellerName();
        Long activated = subscription.getActivationDate();
        return new SubscriptionRow(
                subscription.getSubscriptionId(),
                seller == null ? "" : texts.of("catalog.by", seller),
                tone(subscription.getStatus()),
                icon(subscription.getStatus()),
                texts.of("subscription." + subscription.getStatus()),
                activated == null ? "" : dates.day(Instant.ofEpochMilli(activated)),
                subscription.getNumberOfAssignedUsers());
    }

    private static String tone(SubscriptionStatus status) {
        return switch (status) {
            case ACTIVE -> "ok";
            case PENDING, PENDING_UPD -> "wait";
            case INVALID -> "bad";
            case SUSPENDED, SUSPENDED_UPD, EXPIRED, DEACTIVATED -> "";
        };
    }

    private static String icon(SubscriptionStatus status) {
        return switch (status) {
            case ACTIVE, DEACTIVATED -> "check";
            case PENDING -> "half";
            case PENDING_UPD -> "again";
            case INVALID -> "warn";
            case SUSPENDED, SUSPENDED_UPD -> "pause";
            case EXPIRED -> "off";
        };
    }
}
