package org.oscm.core.revenueshare.engine.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the shares need to know of a billing document.
 *
 * @param document identity of the document (its billing key)
 * @param subscription the subscription billed
 * @param customer organization that pays
 * @param marketplace where the subscription was made
 * @param currency ISO 4217 code
 * @param periodEnd end of the billing period
 * @param discountPercent discount granted on the document; absent if none
 * @param lines revenue by service
 */
public record BilledDocument(
        String document,
        String subscription,
        String customer,
        String marketplace,
        String currency,
        Instant periodEnd,
        Optional<BigDecimal> discountPercent,
        List<BilledLine> lines) {

    public BilledDocument {
        lines = List.copyOf(lines);
    }
}
