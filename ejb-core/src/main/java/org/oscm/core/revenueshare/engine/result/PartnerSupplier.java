package org.oscm.core.revenueshare.engine.result;

import java.util.List;

/**
 * The earnings of a partner with the services of one supplier: element {@code Supplier}.
 *
 * @param supplier the supplier
 * @param services by service sold
 * @param revenue sum of all services: {@code BrokerRevenuePerSupplier} or {@code ResellerRevenuePerSupplier}
 */
public record PartnerSupplier(String supplier, List<PartnerService> services, PartnerRevenue revenue) {

    public PartnerSupplier {
        services = List.copyOf(services);
    }
}
