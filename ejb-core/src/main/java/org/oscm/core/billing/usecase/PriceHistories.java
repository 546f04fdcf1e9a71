package org.oscm.core.billing.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.oscm.core.catalog.ParameterValueChanged;
import org.oscm.core.history.History;
import org.oscm.core.history.Recorded;
import org.oscm.core.kernel.Revision;
import org.oscm.core.pricing.PriceModelChanged;
import org.oscm.core.pricing.PriceTerms;
import org.oscm.core.pricing.engine.CalculationMode;
import org.oscm.core.pricing.engine.EventPrice;
import org.oscm.core.pricing.engine.OptionPrices;
import org.oscm.core.pricing.engine.ParameterPrice;
import org.oscm.core.pricing.engine.ParameterValue;
import org.oscm.core.pricing.engine.ParameterValueType;
import org.oscm.core.pricing.engine.PriceModelHistory;
import org.oscm.core.pricing.engine.PriceModelVersion;
import org.oscm.core.pricing.engine.PriceStep;
import org.oscm.core.pricing.engine.PricedParameter;
import org.oscm.core.pricing.engine.PricingPeriod;
import org.oscm.core.pricing.engine.RolePrice;

/**
 * Unfolds recorded price models, of which each fact is a whole, into the rows the engine picks from: every price with
 * every revision that states it.
 */
final class PriceHistories {

    private PriceHistories() {}

    /** By key of the price model, as text. */
    static Map<String, PriceModelHistory> of(History history) {
        Map<String, PriceModelHistory> priceModels = new HashMap<>();
        history.bySubject(PriceModelChanged.class)
                .forEach((key, versions) ->
                        priceModels.put(key.toString(), priceModel(key.toString(), versions, history)));
        return priceModels;
    }

    private static PriceModelHistory priceModel(
            String id, List<Recorded<PriceModelChanged>> versions, History history) {
        return new PriceModelHistory(
                id,
                versions.stream().map(PriceHistories::version).toList(),
                versions.stream()
                        .flatMap(v -> rolePrices(v.fact().terms().rolePrices(), revision(v)).stream())
                        .toList(),
                versions.stream()
                        .flatMap(v -> steps(v.fact().terms().userSteps(), revision(v)).stream())
                        .toList(),
                eventPrices(versions),
                parameters(versions, history));
    }

    private static PriceModelVersion version(Recorded<PriceModelChanged> recorded) {
        PriceTerms terms = recorded.fact().terms();
        return new PriceModelVersion(
                revision(recorded),
                CalculationMode.valueOf(terms.type().name()),
                Optional.ofNullable(terms.period()).map(period -> PricingPeriod.valueOf(period.name())),
                terms.pricePerPeriod(),
                terms.pricePerUser(),
                terms.oneTimeFee(),
                terms.freePeriodDays(),
                Optional.ofNullable(terms.currency()),
                recorded.fact().provisioned());
    }

    /** An event that a version does not price any more is deleted from then on. */
    private static List<EventPrice> eventPrices(List<Recorded<PriceModelChanged>> versions) {
        List<EventPrice> rows = new ArrayList<>();
        Map<String, EventPrice> inForce = new LinkedHashMap<>();
        for (Recorded<PriceModelChanged> version : versions) {
            Set<String> dropped = new HashSet<>(inForce.keySet());
            for (PriceTerms.EventPrice event : version.fact().terms().events()) {
                EventPrice row = new EventPrice(
                        event.eventId(), event.price(), steps(event.steps(), revision(version)), revision(version));
                rows.add(row);
                inForce.put(event.eventId(), row);
                dropped.remove(event.eventId());
            }
            for (String event : dropped) {
                EventPrice last = inForce.remove(event);
                Revision deletion = new Revision(version.at(), version.revision(), true);
                rows.add(new EventPrice(event, last.price(), last.steps(), deletion));
            }
        }
        return rows;
    }

    private static List<PricedParameter> parameters(List<Recorded<PriceModelChanged>> versions, History history) {
        Map<String, List<Dated>> prices = new LinkedHashMap<>();
        versions.forEach(version -> version.fact()
                .terms()
                .parameters()
                .forEach(price -> prices.computeIfAbsent(price.parameterId(), id -> new ArrayList<>())
                        .add(new Dated(revision(version), price))));
        long serviceKey = versions.get(0).fact().serviceKey();
        return prices.entrySet().stream()
                .map(entry -> parameter(entry.getKey(), entry.getValue(), values(entry.getKey(), serviceKey, history)))
                .toList();
    }

    /** The price of a parameter as one version of the price model states it. */
    private record Dated(Revision revision, PriceTerms.ParameterPrice price) {}

    private static PricedParameter parameter(String id, List<Dated> prices, List<ParameterValue> values) {
        return new PricedParameter(
                id,
                ParameterValueType.valueOf(prices.get(0).price().valueType().name()),
                prices.stream()
                        .map(p -> new ParameterPrice(
                                p.price().pricePerSubscription(), p.price().pricePerUser(), p.revision()))
                        .toList(),
                prices.stream()
                        .flatMap(p -> rolePrices(p.price().rolePrices(), p.revision()).stream())
                        .toList(),
                prices.stream()
                        .flatMap(p -> steps(p.price().steps(), p.revision()).stream())
                        .toList(),
                options(prices),
                values);
    }

    private static List<OptionPrices> options(List<Dated> prices) {
        Map<String, List<ParameterPrice>> optionPrices = new LinkedHashMap<>();
        Map<String, List<RolePrice>> optionRoles = new LinkedHashMap<>();
        prices.forEach(dated -> dated.price().options().forEach(option -> {
            optionPrices
                    .computeIfAbsent(option.optionId(), id -> new ArrayList<>())
                    .add(new ParameterPrice(option.pricePerSubscription(), option.pricePerUser(), dated.revision()));
            optionRoles
                    .computeIfAbsent(option.optionId(), id -> new ArrayList<>())
                    .addAll(rolePrices(option.rolePrices(), dated.revision()));
        }));
        return optionPrices.entrySet().stream()
                .map(entry -> new OptionPrices(entry.getKey(), entry.getValue(), optionRoles.get(entry.getKey())))
                .toList();
    }

    private static List<ParameterValue> values(String parameterId, long serviceKey, History history) {
        return history.all(ParameterValueChanged.class).stream()
                .filter(value -> value.fact().serviceKey() == serviceKey
                        && value.fact().parameterId().equals(parameterId))
                .map(value ->
                        new ParameterValue(Optional.ofNullable(value.fact().value()), revision(value)))
                .toList();
    }

    private static List<RolePrice> rolePrices(List<PriceTerms.RolePrice> prices, Revision revision) {
        return prices.stream()
                .map(price -> new RolePrice(price.roleId(), price.price(), revision))
                .toList();
    }

    /** A step is known by its place: the first, the second and so on. */
    private static List<PriceStep> steps(List<PriceTerms.Step> steps, Revision revision) {
        List<PriceStep> rows = new ArrayList<>();
        for (PriceTerms.Step step : steps) {
            OptionalLong limit = step.limit() == null ? OptionalLong.empty() : OptionalLong.of(step.limit());
            rows.add(new PriceStep(String.valueOf(rows.size() + 1), limit, step.price(), revision));
        }
        return rows;
    }

    private static Revision revision(Recorded<?> recorded) {
        return Revision.of(recorded.at(), recorded.revision());
    }
}
