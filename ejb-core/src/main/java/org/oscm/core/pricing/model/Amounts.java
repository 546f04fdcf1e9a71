package org.oscm.core.pricing.model;

import java.math.BigDecimal;
import java.util.List;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.PriceTerms.Step;

/** What amounts a price model may name. */
final class Amounts {

    private static final BigDecimal GREATEST = new BigDecimal("999999999999999");

    private final int decimalPlaces;

    Amounts(int decimalPlaces) {
        this.decimalPlaces = decimalPlaces;
    }

    /**
     * @param member what costs this
     * @param amount null means 0
     * @throws Refusal if the amount is negative, beyond all reason or has too many decimals
     */
    BigDecimal check(String member, BigDecimal amount) {
        if (amount == null) {
            return BigDecimal.ZERO;
        }
        Check.range(member, amount, BigDecimal.ZERO, GREATEST);
        return Check.scale(member, amount, decimalPlaces);
    }

    /** Checks amounts and limits and sorts the steps by limit. */
    List<Step> check(String member, List<Step> steps) {
        return StepRules.inOrder(
                member,
                steps.stream()
                        .map(step -> new Step(step.limit(), check(member, step.price())))
                        .toList());
    }
}
