package org.oscm.core.pricing;

import java.math.BigDecimal;
import java.util.List;
import org.oscm.core.catalog.ParameterValueType;
import org.oscm.core.catalog.Texts;
import org.oscm.core.pricing.PriceTerms.EventPrice;
import org.oscm.core.pricing.PriceTerms.OptionPrice;
import org.oscm.core.pricing.PriceTerms.ParameterPrice;
import org.oscm.core.pricing.PriceTerms.RolePrice;
import org.oscm.core.pricing.PriceTerms.Step;

/** Prices to test with. */
public final class PricingFixtures {

    private PricingFixtures() {}

    /** So much a month in EUR, by the millisecond, and nothing else. */
    public static PriceTerms monthly(String pricePerPeriod) {
        return terms(pricePerPeriod, "0", List.of(), List.of(), List.of(), List.of());
    }

    /** Users, events, parameters and options of the file store all cost something. */
    public static PriceTerms everythingCosts() {
        List<RolePrice> roles = List.of(new RolePrice("WRITER", new BigDecimal("1.50")));
        return terms(
                "10.00",
                "0",
                List.of(new Step(null, new BigDecimal("1.00")), new Step(5L, new BigDecimal("2.00"))),
                roles,
                List.of(new EventPrice("UPLOAD", new BigDecimal("0.10"), List.of())),
                List.of(
                        new ParameterPrice(
                                "FOLDERS",
                                ParameterValueType.INTEGER,
                                new BigDecimal("3.00"),
                                new BigDecimal("0.50"),
                                List.of(),
                                roles,
                                List.of()),
                        new ParameterPrice(
                                "SIZE",
                                ParameterValueType.ENUMERATION,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of(new OptionPrice("L", new BigDecimal("9.99"), BigDecimal.ZERO, roles)))));
    }

    public static PriceTerms withUserSteps(String pricePerUser, Step... steps) {
        return terms("0", pricePerUser, List.of(steps), List.of(), List.of(), List.of());
    }

    public static PriceTerms withEvents(EventPrice... events) {
        return terms("0", "0", List.of(), List.of(), List.of(events), List.of());
    }

    public static PriceTerms withParameters(ParameterPrice... parameters) {
        return terms("0", "0", List.of(), List.of(), List.of(), List.of(parameters));
    }

    public static PriceTerms withRoles(RolePrice... roles) {
        return terms("0", "0", List.of(), List.of(roles), List.of(), List.of());
    }

    private static PriceTerms terms(
            String pricePerPeriod,
            String pricePerUser,
            List<Step> userSteps,
            List<RolePrice> roles,
            List<EventPrice> events,
            List<ParameterPrice> parameters) {
        return new PriceTerms(
                PriceModelType.PRO_RATA,
                PricingPeriod.MONTH,
                "EUR",
                new BigDecimal(pricePerPeriod),
                new BigDecimal(pricePerUser),
                null,
                0,
                userSteps,
                roles,
                events,
                parameters,
                Texts.none(),
                Texts.none());
    }
}
