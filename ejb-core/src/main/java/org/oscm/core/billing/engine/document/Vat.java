package org.oscm.core.billing.engine.document;

import java.math.BigDecimal;
import org.oscm.core.billing.engine.history.VatRateRevision;

/**
 * Value added tax: element {@code VAT}.
 *
 * @param applied percentage and the revision it comes from
 * @param amount gross - net amount, 2 decimals
 */
public record Vat(VatRateRevision applied, BigDecimal amount) {}
