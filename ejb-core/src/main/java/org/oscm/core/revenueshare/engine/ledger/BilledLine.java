package org.oscm.core.revenueshare.engine.ledger;

import java.math.BigDecimal;
import java.util.List;

/**
 * The part of a document that belongs to one service.
 *
 * @param service identity of the service
 * @param costs totals of its price models, before discount and VAT, 2 decimals each
 */
public record BilledLine(String service, List<BigDecimal> costs) {

    public BilledLine {
        costs = List.copyOf(costs);
    }
}
