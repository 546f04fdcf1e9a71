package org.oscm.core.marketplace.model;

import java.math.BigDecimal;

/** Percentages of the revenue: 0 to 100 with two decimals. */
final class RevenueShare {

    static final BigDecimal NONE = new BigDecimal("0.00");

    private RevenueShare() {}
}
