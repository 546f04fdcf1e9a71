package org.oscm.webservices.soap;

import org.oscm.core.pricing.PricingError;
import org.oscm.types.exceptions.DomainObjectException.ClassEnum;
import org.oscm.types.exceptions.PriceModelException;
import org.oscm.types.exceptions.ValidationException.ReasonEnum;

/** How the refusals of the pricing room are published. */
final class PricingFaults {

    private PricingFaults() {}

    static void fill(FaultTable table) {
        table.add(
                PricingError.PRICE_MODEL_MISSING,
                (text, r) -> new PriceModelException(
                        text, PriceModelException.Reason.NOT_DEFINED, FaultTable.parameters(r)));
        table.stale(PricingError.PRICE_MODEL_CHANGED);
        table.invalid(PricingError.DIRECT_ACCESS_USER_PRICE, ReasonEnum.DIRECT_ACCESS_USER_PRICE);
        table.invalid(PricingError.EXTERNAL_NOT_FREE, ReasonEnum.EXTERNAL_SERVICE_MUST_BE_FREE_OF_CHARGE);
        table.invalid(PricingError.STEPS_WITHOUT_ORDER, ReasonEnum.STEPPED_PRICING);
        table.invalid(PricingError.STEP_LIMIT_TWICE, ReasonEnum.STEPPED_PRICING_DUPLICATE_LIMIT);
        table.invalid(PricingError.USER_PRICE_AND_STEPS, ReasonEnum.STEPPED_USER_PRICING);
        table.invalid(PricingError.EVENT_PRICE_AND_STEPS, ReasonEnum.STEPPED_EVENT_PRICING);
        table.invalid(PricingError.PARAMETER_STEPS_UNSUITABLE, ReasonEnum.STEPPED_PARAMETER_PRICING);
        table.invalid(PricingError.PRICED_TWICE, ReasonEnum.DUPLICATE_VALUE);
        table.notFound(PricingError.PRICED_EVENT_NOT_FOUND, ClassEnum.EVENT);
        table.notFound(PricingError.PRICED_ROLE_NOT_FOUND, ClassEnum.ROLE_DEFINITION);
        table.notFound(PricingError.PRICED_PARAMETER_NOT_FOUND, ClassEnum.PARAMETER);
        table.notFound(PricingError.PRICED_OPTION_NOT_FOUND, ClassEnum.PARAMETER_OPTION);
    }
}
