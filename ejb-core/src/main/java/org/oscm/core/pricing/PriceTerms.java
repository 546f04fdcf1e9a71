package org.oscm.core.pricing;

import java.math.BigDecimal;
import java.util.List;
import org.oscm.core.catalog.ParameterValueType;
import org.oscm.core.catalog.Texts;

/**
 * Everything a price model says. Amounts are 0 or more in the one currency and keep the decimals they were given with;
 * no list is null.
 *
 * @param type not null
 * @param period unit of the recurring prices; null if free of charge
 * @param currency ISO 4217 code; null if free of charge
 * @param pricePerPeriod recurring price of the subscription
 * @param pricePerUser recurring price of each assigned user; 0 if there are steps
 * @param oneTimeFee due once at the start
 * @param freePeriodDays days after provisioning that cost nothing, 0 or more
 * @param userSteps price per user by number of users; empty for one price
 * @param rolePrices on top of the price per user
 * @param events the events that cost something
 * @param parameters the parameters that cost something
 * @param description what customers are told
 * @param license what customers agree to
 */
public record PriceTerms(
        PriceModelType type,
        PricingPeriod period,
        String currency,
        BigDecimal pricePerPeriod,
        BigDecimal pricePerUser,
        BigDecimal oneTimeFee,
        int freePeriodDays,
        List<Step> userSteps,
        List<RolePrice> rolePrices,
        List<EventPrice> events,
        List<ParameterPrice> parameters,
        Texts description,
        Texts license) {

    public PriceTerms {
        userSteps = List.copyOf(userSteps);
        rolePrices = List.copyOf(rolePrices);
        events = List.copyOf(events);
        parameters = List.copyOf(parameters);
    }

    /** A price model that charges nothing. */
    public static PriceTerms free(Texts description, Texts license) {
        return new PriceTerms(
                PriceModelType.FREE_OF_CHARGE,
                null,
                null,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                description,
                license);
    }

    public boolean isChargeable() {
        return type != PriceModelType.FREE_OF_CHARGE;
    }

    /**
     * A range of a stepped price.
     *
     * @param limit last quantity of the range; null for the last, open one
     * @param price of each unit within the range
     */
    public record Step(Long limit, BigDecimal price) {}

    /** What a user in a service role costs on top of the price per user. */
    public record RolePrice(String roleId, BigDecimal price) {}

    /**
     * What an occurrence of an event costs.
     *
     * @param eventId id of a declared or platform event
     * @param price 0 if there are steps
     * @param steps by number of occurrences; empty for one price
     */
    public record EventPrice(String eventId, BigDecimal price, List<Step> steps) {
        public EventPrice {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What a parameter costs, by unit of its value if that is a number.
     *
     * @param parameterId id of a declared or platform parameter
     * @param valueType its data type
     * @param pricePerSubscription 0 if there are steps or options
     * @param pricePerUser for each assigned user; 0 if there are options
     * @param steps of the price per subscription by value; empty for one price
     * @param rolePrices on top of the price per user
     * @param options of an enumeration; empty otherwise
     */
    public record ParameterPrice(
            String parameterId,
            ParameterValueType valueType,
            BigDecimal pricePerSubscription,
            BigDecimal pricePerUser,
            List<Step> steps,
            List<RolePrice> rolePrices,
            List<OptionPrice> options) {
        public ParameterPrice {
            steps = List.copyOf(steps);
            rolePrices = List.copyOf(rolePrices);
            options = List.copyOf(options);
        }
    }

    /** What choosing an option of an enumeration costs. */
    public record OptionPrice(
            String optionId, BigDecimal pricePerSubscription, BigDecimal pricePerUser, List<RolePrice> rolePrices) {
        public OptionPrice {
            rolePrices = List.copyOf(rolePrices);
        }
    }
}
