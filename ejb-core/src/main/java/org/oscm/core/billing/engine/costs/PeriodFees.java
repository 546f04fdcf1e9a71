package org.oscm.core.billing.engine.costs;

import java.math.BigDecimal;
import org.oscm.core.billing.engine.document.PeriodFee;
import org.oscm.core.billing.engine.document.TimeFactor;
import org.oscm.core.pricing.engine.Cents;

/** Recurring fee of the subscription = round(price per period x factor of the charged use). */
final class PeriodFees {

    private PeriodFees() {}

    static PeriodFee of(ChargedUse use) {
        TimeFactor factor = use.measure().factorOf(use.charged());
        BigDecimal basePrice = use.version().pricePerPeriod();
        BigDecimal price = Cents.round(basePrice.multiply(Cents.factor(factor.value())));
        return new PeriodFee(use.unit(), basePrice, factor, price);
    }
}
