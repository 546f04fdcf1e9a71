package org.oscm.core.pricing.engine;

import java.math.BigDecimal;
import org.oscm.core.kernel.Revision;

/**
 * What a parameter, or an option of it, costs per unit.
 *
 * @param pricePerSubscription any number of decimals, 0 or more
 * @param pricePerUser for each assigned user, any number of decimals, 0 or more
 * @param revision since when it holds
 */
public record ParameterPrice(BigDecimal pricePerSubscription, BigDecimal pricePerUser, Revision revision)
        implements Revised {}
