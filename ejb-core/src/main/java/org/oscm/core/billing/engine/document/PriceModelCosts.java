package org.oscm.core.billing.engine.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.CalculationMode;
import org.oscm.core.pricing.engine.PriceModelVersion;

/**
 * The costs of using one service without interruption: element {@code PriceModel}.
 *
 * @param priceModel identity of the price model
 * @param service the service subscribed to
 * @param version the version of the price model whose prices were applied to the whole period
 * @param usagePeriod the charged time as it is printed
 * @param periodFee recurring fee of the subscription
 * @param userAssignmentCosts recurring fee for assigned users and their roles
 * @param oneTimeFee absent if it is not due in this period
 * @param events absent if nothing chargeable occurred
 * @param parameters absent if no parameter with a price had a value
 * @param total sum of the costs above, 2 decimals
 * @param currency ISO 4217 code
 */
public record PriceModelCosts(
        String priceModel,
        String service,
        PriceModelVersion version,
        Period usagePeriod,
        PeriodFee periodFee,
        UserAssignmentCosts userAssignmentCosts,
        Optional<OneTimeFee> oneTimeFee,
        Optional<EventsCosts> events,
        Optional<ParametersCosts> parameters,
        BigDecimal total,
        String currency) {

    /** {@code PRO_RATA} or {@code PER_UNIT}; what is free of charge has no costs. */
    public CalculationMode calculationMode() {
        return version.calculationMode();
    }
}
