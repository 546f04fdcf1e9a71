package org.oscm.core.revenueshare.engine.result;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The earnings of a supplier over all marketplaces: element {@code SupplierRevenue}.
 *
 * @param amount what the supplier keeps, 2 decimals
 * @param direct services sold directly; absent if there were none
 * @param broker services sold by brokers; absent if there were none
 * @param reseller services sold by resellers; absent if there were none; its rest for the supplier is
 *     {@code overallRevenue}
 */
public record SupplierRevenue(
        BigDecimal amount, Optional<Split> direct, Optional<Split> broker, Optional<Split> reseller) {}
