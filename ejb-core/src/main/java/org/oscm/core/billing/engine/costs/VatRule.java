package org.oscm.core.billing.engine.costs;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.oscm.core.billing.engine.document.Vat;
import org.oscm.core.billing.engine.history.VatRateRevision;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.pricing.engine.Newest;
import org.oscm.core.pricing.engine.Revised;

/**
 * The value added tax: the customer's own rate goes before the rate of its country, and that before the default. Rates
 * count as they were before the end of the period. The gross amount is rounded; the tax is what it exceeds the net by.
 */
final class VatRule {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private VatRule() {}

    static Optional<Vat> applied(List<VatRateRevision> revisions, Instant periodEnd, BigDecimal net) {
        return Newest.eachBefore(revisions, VatRateRevision::rate, periodEnd).values().stream()
                .filter(rate -> !rate.revision().deletion())
                .max(Comparator.comparing(VatRateRevision::scope).thenComparing(Revised::revision))
                .map(rate -> new Vat(rate, gross(net, rate.percent()).subtract(net)));
    }

    private static BigDecimal gross(BigDecimal net, BigDecimal percent) {
        return Cents.round(net.add(net.multiply(percent).divide(HUNDRED)));
    }
}
