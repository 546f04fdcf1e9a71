package org.oscm.core.billing.engine.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.oscm.core.kernel.Revision;
import org.oscm.core.pricing.engine.Revised;

/**
 * A state of the discount granted to a customer.
 *
 * @param percent 0..100
 * @param validFrom first instant of validity
 * @param validTo last instant of validity; absent if not limited
 * @param revision when it was agreed; a deletion means that nothing is granted any more
 */
public record DiscountRevision(BigDecimal percent, Instant validFrom, Optional<Instant> validTo, Revision revision)
        implements Revised {}
