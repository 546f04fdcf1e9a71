package org.oscm.core.revenueshare.engine.result;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a subscription brought for one service in the month: element {@code Subscription}.
 *
 * @param subscription the subscription
 * @param documents identities of the billing documents, by end of their period, at least one; normally exactly one
 * @param revenue sum over the documents after discount, without VAT, 2 decimals
 */
public record SubscriptionRevenue(String subscription, List<String> documents, BigDecimal revenue) {

    public SubscriptionRevenue {
        documents = List.copyOf(documents);
    }

    /** The usual case of a single document. */
    public SubscriptionRevenue(String subscription, String document, BigDecimal revenue) {
        this(subscription, List.of(document), revenue);
    }

    /** The last document, for those who can show only one. */
    public String document() {
        return documents.get(documents.size() - 1);
    }
}
