package org.oscm.core.billing.engine.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * Fees by service role: element {@code RoleCosts}.
 *
 * @param roles costs by role, ordered by name, at least one
 * @param total sum of the prices, 2 decimals
 */
public record RoleCosts(List<RoleCost> roles, BigDecimal total) {

    public RoleCosts {
        roles = List.copyOf(roles);
    }
}
