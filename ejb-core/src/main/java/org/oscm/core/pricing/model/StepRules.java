package org.oscm.core.pricing.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.PriceTerms.Step;
import org.oscm.core.pricing.PricingError;

/** Steps cut all quantities into ranges: each ends at a limit of its own, the last one is open. */
final class StepRules {

    private static final Comparator<Step> BY_LIMIT =
            Comparator.comparing(Step::limit, Comparator.nullsLast(Comparator.naturalOrder()));

    private StepRules() {}

    /**
     * The steps by ascending limit.
     *
     * @param member what has the steps
     * @throws Refusal if a limit is not above 0 or stands twice, or the last step is not open
     */
    static List<Step> inOrder(String member, List<Step> steps) {
        if (steps.isEmpty()) {
            return steps;
        }
        Set<Long> limits = new HashSet<>();
        for (Step step : steps) {
            if (!limits.add(step.limit())) {
                throw Refusal.ofMember(PricingError.STEP_LIMIT_TWICE, member, step.limit());
            }
            if (step.limit() != null && step.limit() <= 0) {
                throw Refusal.ofMember(PricingError.STEPS_WITHOUT_ORDER, member);
            }
        }
        if (!limits.contains(null)) {
            throw Refusal.ofMember(PricingError.STEPS_WITHOUT_ORDER, member);
        }
        return steps.stream().sorted(BY_LIMIT).toList();
    }
}
