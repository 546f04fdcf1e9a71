package org.oscm.core.pricing.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Prices a quantity by steps. A step charges what lies above the limit of the step below, up to and including its own
 * limit; everything below it is charged by the steps below, rounded step by step:
 *
 * <pre>
 *   freeAmount(i)      = limit(i-1)
 *   additionalPrice(i) = round(additionalPrice(i-1) + (limit(i-1) - freeAmount(i-1)) x price(i-1))
 *   cost(q)            = round((q - freeAmount) x price + additionalPrice)   of the first step with limit >= q
 * </pre>
 *
 * <p>Steps that were stored together with what lies below them are taken at their word.
 */
public final class SteppedPricing {

    private static final Comparator<PriceStep> BY_LIMIT = Comparator.comparingLong(PriceStep::limitOrUnbounded);

    private final List<PriceStep> steps;

    private SteppedPricing(List<PriceStep> steps) {
        this.steps = steps;
    }

    /**
     * The steps in force at an instant: of each step the newest revision made before or at it. That a step was deleted
     * before does not matter.
     */
    public static SteppedPricing inForce(Collection<PriceStep> revisions, Instant instant) {
        List<PriceStep> steps = new ArrayList<>(
                Newest.eachUpTo(revisions, PriceStep::step, instant).values());
        steps.sort(BY_LIMIT);
        return new SteppedPricing(steps);
    }

    /** Whether there are any steps; without, the price is flat. */
    public boolean exists() {
        return !steps.isEmpty();
    }

    /**
     * Prices a quantity.
     *
     * @param quantity 0 or more, may be fractional
     * @throws ContradictoryHistory if the quantity exceeds the last limit
     */
    public SteppedCosts costsOf(BigDecimal quantity) {
        List<StepCosts> costs = new ArrayList<>();
        Optional<BigDecimal> amount = Optional.empty();
        StepsBelow derived = StepsBelow.FIRST;
        for (PriceStep step : steps) {
            StepsBelow below = step.below().orElse(derived);
            boolean reached = amount.isEmpty() && isWithin(quantity, step);
            BigDecimal count = amount.isPresent() ? BigDecimal.ZERO : countIn(step, below, quantity, reached);
            BigDecimal costsOfStep = count.multiply(step.price());
            costs.add(
                    new StepCosts(step, below.freeAmount(), below.additionalPrice(), count, Cents.round(costsOfStep)));
            if (reached) {
                amount = Optional.of(Cents.round(costsOfStep.add(below.additionalPrice())));
            }
            derived = below.above(step);
        }
        return new SteppedCosts(
                amount.orElseThrow(() -> new ContradictoryHistory(Contradiction.STEPS_WITHOUT_OPEN_END, quantity)),
                costs);
    }

    private static boolean isWithin(BigDecimal quantity, PriceStep step) {
        return quantity.compareTo(BigDecimal.valueOf(step.limitOrUnbounded())) <= 0;
    }

    /** The part of the quantity that falls into the step: all of its range, or the rest if the step is the last reached. */
    private static BigDecimal countIn(PriceStep step, StepsBelow below, BigDecimal quantity, boolean reached) {
        BigDecimal end = reached ? quantity : BigDecimal.valueOf(step.limitOrUnbounded());
        return end.subtract(BigDecimal.valueOf(below.freeAmount()));
    }
}
