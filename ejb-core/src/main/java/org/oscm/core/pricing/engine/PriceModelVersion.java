package org.oscm.core.pricing.engine;

import java.math.BigDecimal;
import java.util.Optional;
import org.oscm.core.kernel.Revision;

/**
 * One version of a price model.
 *
 * @param revision since when it holds; a deletion marks that the subscription left this price model
 * @param calculationMode how usage becomes factors
 * @param period unit of the recurring prices; absent if free of charge
 * @param pricePerPeriod recurring price of the subscription per unit, any number of decimals, 0 or more
 * @param pricePerUser recurring price of each assigned user per unit, any number of decimals, 0 or more
 * @param oneTimeFee charged once, 0 or more
 * @param freePeriodDays calendar days after provisioning that are free, 0 or more
 * @param currency ISO 4217 code; absent if free of charge
 * @param provisioned whether the application was ready for use; the first version that says so starts the free period
 */
public record PriceModelVersion(
        Revision revision,
        CalculationMode calculationMode,
        Optional<PricingPeriod> period,
        BigDecimal pricePerPeriod,
        BigDecimal pricePerUser,
        BigDecimal oneTimeFee,
        int freePeriodDays,
        Optional<String> currency,
        boolean provisioned)
        implements Revised {}
