package org.oscm.core.billing.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.oscm.core.kernel.Revision;
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

/** Builds a price model with one version after the other. */
public final class Prices {

    private final String id;
    private final Revision agreed;
    private final List<PriceModelVersion> versions = new ArrayList<>();
    private final List<RolePrice> roles = new ArrayList<>();
    private final List<PriceStep> userSteps = new ArrayList<>();
    private final List<EventPrice> events = new ArrayList<>();
    private final List<PricedParameter> parameters = new ArrayList<>();

    private Prices(String id, Instant from) {
        this.id = id;
        this.agreed = Revision.of(from, 0);
    }

    /** Prices per unit in EUR, provisioned at once. */
    public static Prices of(
            String id, String from, CalculationMode mode, PricingPeriod unit, String perPeriod, String perUser) {
        Prices prices = new Prices(id, Local.berlin(from));
        return prices.version(from, mode, unit, perPeriod, perUser, "0", 0);
    }

    public static Prices free(String id, String from) {
        Prices prices = new Prices(id, Local.berlin(from));
        prices.versions.add(new PriceModelVersion(
                prices.agreed,
                CalculationMode.FREE_OF_CHARGE,
                Optional.empty(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                Optional.empty(),
                true));
        return prices;
    }

    public Prices version(
            String from,
            CalculationMode mode,
            PricingPeriod unit,
            String perPeriod,
            String perUser,
            String oneTimeFee,
            int freePeriodDays) {
        versions.add(new PriceModelVersion(
                Revision.of(Local.berlin(from), versions.size()),
                mode,
                Optional.of(unit),
                new BigDecimal(perPeriod),
                new BigDecimal(perUser),
                new BigDecimal(oneTimeFee),
                freePeriodDays,
                Optional.of("EUR"),
                true));
        return this;
    }

    /** The same prices with a fee charged once and a free period, from the beginning. */
    public Prices withFee(String oneTimeFee, int freePeriodDays) {
        PriceModelVersion first = versions.remove(0);
        versions.add(
                0,
                new PriceModelVersion(
                        first.revision(),
                        first.calculationMode(),
                        first.period(),
                        first.pricePerPeriod(),
                        first.pricePerUser(),
                        new BigDecimal(oneTimeFee),
                        freePeriodDays,
                        first.currency(),
                        true));
        return this;
    }

    public Prices withoutCurrency() {
        return inCurrency(null);
    }

    public Prices inCurrency(String currency) {
        PriceModelVersion first = versions.remove(0);
        versions.add(new PriceModelVersion(
                first.revision(),
                first.calculationMode(),
                first.period(),
                first.pricePerPeriod(),
                first.pricePerUser(),
                first.oneTimeFee(),
                first.freePeriodDays(),
                Optional.ofNullable(currency),
                true));
        return this;
    }

    public Prices role(String role, String price) {
        roles.add(new RolePrice(role, new BigDecimal(price), agreed));
        return this;
    }

    public Prices userStep(String step, Long limit, String price) {
        userSteps.add(step(step, limit, price));
        return this;
    }

    public Prices event(String event, String price) {
        events.add(new EventPrice(event, new BigDecimal(price), List.of(), agreed));
        return this;
    }

    public Prices steppedEvent(String event, PriceStep... steps) {
        events.add(new EventPrice(event, BigDecimal.ZERO, List.of(steps), agreed));
        return this;
    }

    public Prices deletedEvent(String event, String at) {
        events.add(new EventPrice(event, BigDecimal.ONE, List.of(), new Revision(Local.berlin(at), 9, true)));
        return this;
    }

    public PriceStep step(String step, Long limit, String price) {
        OptionalLong upTo = limit == null ? OptionalLong.empty() : OptionalLong.of(limit);
        return new PriceStep(step, upTo, new BigDecimal(price), agreed);
    }

    /** A parameter with prices per subscription, user and for the role ADMIN. */
    public Prices parameter(
            String name,
            ParameterValueType type,
            String perSubscription,
            String perUser,
            String adminPrice,
            ParameterValue... values) {
        parameters.add(new PricedParameter(
                name, type, price(perSubscription, perUser), admin(adminPrice), List.of(), List.of(), List.of(values)));
        return this;
    }

    public Prices steppedParameter(String name, List<PriceStep> steps, ParameterValue... values) {
        parameters.add(new PricedParameter(
                name, ParameterValueType.INTEGER, price("0", "0"), List.of(), steps, List.of(), List.of(values)));
        return this;
    }

    public Prices option(String name, String option, String perSubscription, String perUser, ParameterValue... values) {
        parameters.add(new PricedParameter(
                name,
                ParameterValueType.ENUMERATION,
                price("0", "0"),
                List.of(),
                List.of(),
                List.of(new OptionPrices(option, price(perSubscription, perUser), List.of())),
                List.of(values)));
        return this;
    }

    /** A value set at an instant; null unsets it. */
    public static ParameterValue value(String value, String at, int number) {
        return new ParameterValue(Optional.ofNullable(value), Revision.of(Local.berlin(at), number));
    }

    private List<ParameterPrice> price(String perSubscription, String perUser) {
        return List.of(new ParameterPrice(new BigDecimal(perSubscription), new BigDecimal(perUser), agreed));
    }

    private List<RolePrice> admin(String price) {
        return price == null ? List.of() : List.of(new RolePrice("ADMIN", new BigDecimal(price), agreed));
    }

    PriceModelHistory history() {
        return new PriceModelHistory(id, versions, roles, userSteps, events, parameters);
    }
}
