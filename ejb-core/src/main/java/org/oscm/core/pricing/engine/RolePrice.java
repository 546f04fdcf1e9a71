package org.oscm.core.pricing.engine;

import java.math.BigDecimal;
import org.oscm.core.kernel.Revision;

/**
 * What a user in a service role costs on top of the price per user.
 *
 * @param role name of the service role
 * @param price per unit, any number of decimals, 0 or more
 * @param revision since when it holds
 */
public record RolePrice(String role, BigDecimal price, Revision revision) implements Revised {}
