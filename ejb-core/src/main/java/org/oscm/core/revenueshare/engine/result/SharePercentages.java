package org.oscm.core.revenueshare.engine.result;

import java.math.BigDecimal;

/**
 * The shares that held for a service at the end of the month, each 0..100 with 2 decimals.
 *
 * @param marketplace share of the marketplace owner
 * @param operator share of the platform operator
 * @param seller share of the broker or reseller; 0 if sold directly
 */
public record SharePercentages(BigDecimal marketplace, BigDecimal operator, BigDecimal seller) {}
