package org.oscm.core.billing.engine.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.ParameterPrice;
import org.oscm.core.pricing.engine.ParameterValueType;

/**
 * What one value of a parameter costs for the time it was set: element {@code Parameter}.
 *
 * @param parameter name of the parameter
 * @param usagePeriod the time the value was set as it is printed
 * @param value the value
 * @param valueType data type of the parameter
 * @param option the chosen option; if present the fees are printed below {@code Options/Option} and without value factor
 * @param valueFactor what the value multiplies the prices with: a number as it is, true 1, days of a duration, a chosen
 *     option 1, else 0. Printed in single precision ({@link #printedValueFactor()})
 * @param parameterPrice the price revision that was applied
 * @param periodFee fee per subscription
 * @param userAssignmentCosts fee per user
 * @param cost sum of both fees, 2 decimals
 */
public record ParameterCosts(
        String parameter,
        Period usagePeriod,
        String value,
        ParameterValueType valueType,
        Optional<String> option,
        BigDecimal valueFactor,
        ParameterPrice parameterPrice,
        ParameterPeriodFee periodFee,
        ParameterUserCosts userAssignmentCosts,
        BigDecimal cost) {

    /** The value factor as a document shows it. */
    public float printedValueFactor() {
        return valueFactor.floatValue();
    }
}
