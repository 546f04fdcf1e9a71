package org.oscm.core.billing.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oscm.core.billing.engine.costs.ChargedUse;
import org.oscm.core.billing.engine.costs.FreePeriod;
import org.oscm.core.billing.engine.costs.UseCosts;
import org.oscm.core.billing.engine.document.PriceModelCosts;
import org.oscm.core.billing.engine.document.SubscriptionUsage;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.billing.engine.history.SubscriptionHistory;
import org.oscm.core.billing.engine.time.UsageMeasure;
import org.oscm.core.billing.engine.usage.ServiceUse;
import org.oscm.core.billing.engine.usage.UsageStretch;
import org.oscm.core.billing.engine.usage.UsageStretches;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.CalculationMode;
import org.oscm.core.pricing.engine.Contradiction;
import org.oscm.core.pricing.engine.ContradictoryHistory;
import org.oscm.core.pricing.engine.Newest;
import org.oscm.core.pricing.engine.PriceModelHistory;
import org.oscm.core.pricing.engine.PriceModelVersion;
import org.oscm.core.pricing.engine.PricingPeriod;

/** Rates the usage of one subscription within one period. */
final class PeriodRating {

    private final RatingRequest facts;
    private final Period period;
    private final Map<CalculationMode, Map<PricingPeriod, UsageMeasure>> measures =
            new EnumMap<>(CalculationMode.class);
    private boolean oldestFound;

    PeriodRating(RatingRequest facts, Period period) {
        this.facts = facts;
        this.period = period;
    }

    /** What the subscription ran and costs in the period, newest first; empty if nothing is chargeable. */
    List<SubscriptionUsage> subscriptions() {
        SubscriptionHistory known =
                facts.subscription().knownBefore(facts.period().end());
        List<UsageStretch> stretches = UsageStretches.of(known, period, facts.zone(), this::isOneChargedUnit);
        List<SubscriptionUsage> subscriptions = new ArrayList<>();
        for (UsageStretch stretch : stretches) {
            List<PriceModelCosts> costs = costsOf(stretch);
            if (!costs.isEmpty()) {
                subscriptions.add(new SubscriptionUsage(stretch.resumed(), costs));
            }
        }
        Collections.reverse(subscriptions);
        return subscriptions;
    }

    private List<PriceModelCosts> costsOf(UsageStretch stretch) {
        List<PriceModelCosts> costs = new ArrayList<>();
        for (ServiceUse use : stretch.uses()) {
            boolean resumed = stretch.resumed() && use.equals(stretch.uses().get(0));
            chargedUse(use, resumed).map(this::costsOf).ifPresent(costs::add);
        }
        Collections.reverse(costs);
        return costs;
    }

    /** Whether a suspension begins and ends within a unit that its price model charges as a whole. */
    private boolean isOneChargedUnit(String service, Period suspension) {
        return Newest.upTo(priceModelOf(service).versions(), suspension.start())
                .filter(version -> version.calculationMode() == CalculationMode.PER_UNIT)
                .map(version -> measureOf(version).calendar())
                .filter(calendar -> calendar.floor(suspension.start()).equals(calendar.floor(suspension.end())))
                .isPresent();
    }

    private Optional<ChargedUse> chargedUse(ServiceUse use, boolean resumed) {
        PriceModelHistory priceModel = priceModelOf(use.service());
        PriceModelVersion version = Newest.before(priceModel.versions(), period.end())
                .orElseThrow(() -> new ContradictoryHistory(Contradiction.NO_PRICE_MODEL_VERSION, priceModel.id()));
        if (version.calculationMode() == CalculationMode.FREE_OF_CHARGE) {
            return Optional.empty();
        }
        UsageMeasure measure = measureOf(version);
        Instant end = use.end().orElse(period.end());
        if (end.isBefore(measure.window().start())) {
            return Optional.empty();
        }
        Period segment = new Period(Period.later(use.start(), measure.window().start()), end);
        Instant freeUntil = FreePeriod.end(priceModel, version, facts.zone());
        if (freeUntil.isAfter(end) || !freeUntil.isBefore(period.end())) {
            return Optional.empty();
        }
        Period charged = new Period(Period.later(segment.start(), freeUntil), end);
        Instant eventsFrom = eventsFrom(charged, resumed);
        oldestFound = true;
        return Optional.of(new ChargedUse(
                use.service(),
                priceModel,
                version,
                version.period().orElseThrow(),
                measure,
                period,
                use.start(),
                segment,
                freeUntil,
                charged,
                eventsFrom));
    }

    /**
     * Whole units reopen the unit that the last period cut off, but its events were charged then: the oldest use counts
     * events from the start of the period, unless it begins by a resume.
     */
    private Instant eventsFrom(Period charged, boolean resumed) {
        return oldestFound || resumed ? charged.start() : Period.later(period.start(), charged.start());
    }

    private PriceModelCosts costsOf(ChargedUse use) {
        String currency = use.version()
                .currency()
                .orElseThrow(() -> new ContradictoryHistory(
                        Contradiction.CURRENCY_MISSING, use.priceModel().id()));
        return UseCosts.of(use, currency, facts);
    }

    private PriceModelHistory priceModelOf(String service) {
        return Optional.ofNullable(facts.priceModelOfService().get(service))
                .map(facts.priceModels()::get)
                .orElseThrow(() -> new ContradictoryHistory(Contradiction.SERVICE_WITHOUT_PRICE_MODEL, service));
    }

    private UsageMeasure measureOf(PriceModelVersion version) {
        PricingPeriod unit = version.period()
                .orElseThrow(() -> new ContradictoryHistory(Contradiction.PRICING_PERIOD_MISSING, version.revision()));
        return measures.computeIfAbsent(version.calculationMode(), mode -> new EnumMap<>(PricingPeriod.class))
                .computeIfAbsent(unit, u -> UsageMeasure.of(version.calculationMode(), u, period, facts.zone()));
    }
}
