package org.oscm.core.revenueshare.engine.result;

import java.math.BigDecimal;

/**
 * What one billing document of a subscription brought for one service: element {@code Subscription}.
 *
 * @param subscription the subscription
 * @param document identity of the document (its billing key)
 * @param revenue after discount, without VAT, 2 decimals
 */
public record SubscriptionRevenue(String subscription, String document, BigDecimal revenue) {}
