package org.oscm.core.billing.engine.history;

import java.math.BigDecimal;
import org.oscm.core.kernel.Revision;
import org.oscm.core.pricing.engine.Revised;

/**
 * A state of a VAT rate of the charging organization that applies to the customer: its default, the one of the
 * customer's country, or the customer's own.
 *
 * @param rate identity of the rate over its revisions
 * @param scope for whom it was defined; the most specific rate applies
 * @param percent 0 or more
 * @param revision when it was set; a deletion means that the rate is gone
 */
public record VatRateRevision(String rate, VatScope scope, BigDecimal percent, Revision revision) implements Revised {}
