package org.oscm.core.billing.engine.document;

import java.math.BigDecimal;
import org.oscm.core.billing.engine.history.DiscountRevision;

/**
 * The granted discount: element {@code Discount}.
 *
 * @param granted percentage and the revision it comes from
 * @param netAmountBeforeDiscount 2 decimals
 * @param discountNetAmount what is taken off, 2 decimals
 * @param netAmountAfterDiscount 2 decimals
 */
public record Discount(
        DiscountRevision granted,
        BigDecimal netAmountBeforeDiscount,
        BigDecimal discountNetAmount,
        BigDecimal netAmountAfterDiscount) {}
