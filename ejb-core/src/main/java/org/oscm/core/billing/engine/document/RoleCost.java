package org.oscm.core.billing.engine.document;

import java.math.BigDecimal;
import org.oscm.core.pricing.engine.RolePrice;

/**
 * What one service role costs: element {@code RoleCost}.
 *
 * @param rolePrice role, price and the revision it comes from
 * @param factor charged units of all users in this role
 * @param price price of the role x factor (x value factor of a parameter), 2 decimals
 */
public record RoleCost(RolePrice rolePrice, TimeFactor factor, BigDecimal price) {}
