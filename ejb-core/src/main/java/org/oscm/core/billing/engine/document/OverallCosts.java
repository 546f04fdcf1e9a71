package org.oscm.core.billing.engine.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The totals of a document: element {@code OverallCosts}.
 *
 * @param currency ISO 4217 code, one for the whole document
 * @param netAmount after discount, 2 decimals
 * @param discount absent if none was granted
 * @param vat absent if no rate applies
 * @param grossAmount net amount plus VAT, 2 decimals
 */
public record OverallCosts(
        String currency, BigDecimal netAmount, Optional<Discount> discount, Optional<Vat> vat, BigDecimal grossAmount) {

    /** What the price models cost together, before discount. */
    public BigDecimal netAmountBeforeDiscount() {
        return discount.map(Discount::netAmountBeforeDiscount).orElse(netAmount);
    }
}
