package org.oscm.core.accounts;

import java.math.BigDecimal;
import java.time.Instant;
import org.oscm.core.history.Fact;
import org.oscm.core.history.FactKind;

/**
 * The discount an organization grants one of its customers, after a change. Subject is the discount, owner the
 * organization that writes the bills.
 *
 * @param percent 0 to 100; null when the discount was withdrawn
 * @param validFrom first instant of validity
 * @param validTo last instant of validity; null if not limited
 */
@FactKind("discount")
public record DiscountChanged(long customerKey, BigDecimal percent, Instant validFrom, Instant validTo)
        implements Fact {}
