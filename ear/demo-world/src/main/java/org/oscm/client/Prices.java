package org.oscm.client;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.oscm.types.enumtypes.PriceModelType;
import org.oscm.types.enumtypes.PricingPeriod;
import org.oscm.vo.VOParameterDefinition;
import org.oscm.vo.VOPriceModel;
import org.oscm.vo.VOPricedEvent;
import org.oscm.vo.VOPricedOption;
import org.oscm.vo.VOPricedParameter;
import org.oscm.vo.VOPricedRole;
import org.oscm.vo.VOSteppedPrice;
import org.oscm.vo.VOTechnicalService;

/**
 * Writes a price model down, price by price. Amounts are decimal numbers as text, so that they arrive with exactly the
 * digits they were given; what is not mentioned costs nothing.
 */
public final class Prices {

    private final VOTechnicalService application;
    private final VOPriceModel model = new VOPriceModel();

    private Prices(VOTechnicalService application, PriceModelType type) {
        this.application = application;
        model.setType(type);
        model.setPricePerPeriod(BigDecimal.ZERO);
        model.setPricePerUserAssignment(BigDecimal.ZERO);
        model.setOneTimeFee(BigDecimal.ZERO);
    }

    /** Nothing costs anything. */
    public static VOPriceModel free(VOTechnicalService application) {
        return new Prices(application, PriceModelType.FREE_OF_CHARGE).model;
    }

    /**
     * Time counts by its share of the period.
     *
     * @param application whose events, roles and parameters have prices
     * @param currency ISO 4217
     */
    public static Prices proRata(VOTechnicalService application, PricingPeriod period, String currency) {
        return new Prices(application, PriceModelType.PRO_RATA).every(period, currency);
    }

    /**
     * A period that has begun counts as a whole.
     *
     * @see #proRata
     */
    public static Prices perUnit(VOTechnicalService application, PricingPeriod period, String currency) {
        return new Prices(application, PriceModelType.PER_UNIT).every(period, currency);
    }

    private Prices every(PricingPeriod period, String currency) {
        model.setPeriod(period);
        model.setCurrencyISOCode(currency);
        return this;
    }

    public Prices perPeriod(String amount) {
        model.setPricePerPeriod(new BigDecimal(amount));
        return this;
    }

    public Prices perUser(String amount) {
        model.setPricePerUserAssignment(new BigDecimal(amount));
        return this;
    }

    public Prices once(String amount) {
        model.setOneTimeFee(new BigDecimal(amount));
        return this;
    }

    public Prices freeDays(int days) {
        model.setFreePeriod(days);
        return this;
    }

    /** On top of the price per user. */
    public Prices role(String roleId, String amount) {
        VOPricedRole role = new VOPricedRole();
        role.setRole(the(application.getRoleDefinitions(), each -> each.getRoleId(), roleId));
        role.setPricePerUser(new BigDecimal(amount));
        model.getRoleSpecificUserPrices().add(role);
        return this;
    }

    /** For each occurrence. */
    public Prices event(String eventId, String amount) {
        return event(eventId, new BigDecimal(amount), List.of());
    }

    /** For each occurrence, by how many there are. */
    public Prices event(String eventId, Steps steps) {
        return event(eventId, BigDecimal.ZERO, steps.published());
    }

    private Prices event(String eventId, BigDecimal price, List<VOSteppedPrice> steps) {
        VOPricedEvent event = new VOPricedEvent();
        event.setEventDefinition(the(application.getEventDefinitions(), each -> each.getEventId(), eventId));
        event.setEventPrice(price);
        event.setSteppedPrices(steps);
        model.getConsideredEvents().add(event);
        return this;
    }

    /** For each unit of a number, or for a switch that is on, each period. */
    public Prices parameter(String parameterId, String amount) {
        VOPricedParameter parameter = parameter(parameterId);
        parameter.setPricePerSubscription(new BigDecimal(amount));
        return this;
    }

    /** For each unit of a number, each period, by how large it is. */
    public Prices parameter(String parameterId, Steps steps) {
        parameter(parameterId).setSteppedPrices(steps.published());
        return this;
    }

    /** For the option that is chosen, each period. */
    public Prices options(String parameterId, Map<String, String> amounts) {
        VOPricedParameter parameter = parameter(parameterId);
        amounts.forEach((optionId, amount) -> {
            VOPricedOption option = new VOPricedOption();
            option.setOptionId(optionId);
            option.setParameterOptionKey(
                    the(parameter.getVoParameterDef().getParameterOptions(), each -> each.getOptionId(), optionId)
                            .getKey());
            option.setPricePerSubscription(new BigDecimal(amount));
            option.setPricePerUser(BigDecimal.ZERO);
            parameter.getPricedOptions().add(option);
        });
        return this;
    }

    private VOPricedParameter parameter(String parameterId) {
        VOParameterDefinition definition =
                the(application.getParameterDefinitions(), each -> each.getParameterId(), parameterId);
        VOPricedParameter parameter = new VOPricedParameter();
        parameter.setVoParameterDef(definition);
        parameter.setPricePerSubscription(BigDecimal.ZERO);
        parameter.setPricePerUser(BigDecimal.ZERO);
        model.getSelectedParameters().add(parameter);
        return parameter;
    }

    private static <V> V the(List<V> all, Function<V, String> id, String wanted) {
        return all.stream()
                .filter(each -> wanted.equals(id.apply(each)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The technical service has no " + wanted));
    }

    /** The price model as it is published. */
    public VOPriceModel published() {
        return model;
    }

    /** Prices that fall, or rise, with the quantity. */
    public static final class Steps {

        private final List<VOSteppedPrice> published = new ArrayList<>();

        private Steps() {}

        /** @param limit last quantity that costs the amount each */
        public static Steps upTo(long limit, String amount) {
            return new Steps().thenUpTo(limit, amount);
        }

        /** @see #upTo */
        public Steps thenUpTo(long limit, String amount) {
            return add(limit, amount);
        }

        /** The price of everything beyond the last limit. */
        public Steps thenEach(String amount) {
            return add(null, amount);
        }

        private Steps add(Long limit, String amount) {
            VOSteppedPrice step = new VOSteppedPrice();
            step.setLimit(limit);
            step.setPrice(new BigDecimal(amount));
            published.add(step);
            return this;
        }

        private List<VOSteppedPrice> published() {
            return List.copyOf(published);
        }
    }
}
