package org.oscm.core.revenueshare.engine.ledger;

import java.math.BigDecimal;
import org.oscm.core.kernel.Revision;

/**
 * A state of an agreed share.
 *
 * @param percent 0..100
 * @param revision since when it holds
 */
public record ShareRevision(BigDecimal percent, Revision revision) {}
