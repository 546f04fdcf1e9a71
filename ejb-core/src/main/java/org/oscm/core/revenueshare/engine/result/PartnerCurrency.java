package org.oscm.core.revenueshare.engine.result;

import java.util.List;

/**
 * The earnings of a partner in one currency: element {@code Currency}.
 *
 * @param currency ISO 4217 code
 * @param suppliers by supplier of the services sold
 * @param revenue sum of all suppliers: {@code BrokerRevenue} or {@code ResellerRevenue}
 */
public record PartnerCurrency(String currency, List<PartnerSupplier> suppliers, PartnerRevenue revenue) {

    public PartnerCurrency {
        suppliers = List.copyOf(suppliers);
    }
}
