package org.oscm.core.pricing.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.PlatformEvent;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.Texts;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.PriceTerms;
import org.oscm.core.pricing.PriceTerms.EventPrice;
import org.oscm.core.pricing.PriceTerms.ParameterPrice;
import org.oscm.core.pricing.PriceTerms.RolePrice;
import org.oscm.core.pricing.PriceTerms.Step;
import org.oscm.core.pricing.PricingError;

/** What a price model for one application may say. */
public final class PriceRules {

    private final TechnicalServiceView technicalService;
    private final ParameterPriceRules parameterRules;
    private final Amounts amounts;

    /**
     * @param parameterIds the parameters of the service, which can have prices
     * @param decimalPlaces greatest number of decimals of an amount
     */
    public PriceRules(TechnicalServiceView technicalService, Set<String> parameterIds, int decimalPlaces) {
        this.technicalService = technicalService;
        this.amounts = new Amounts(decimalPlaces);
        this.parameterRules = new ParameterPriceRules(technicalService, parameterIds, amounts, this::roles);
    }

    /**
     * The terms as they are stored: nothing but texts if free of charge, missing amounts 0, steps in order.
     *
     * @throws Refusal if a rule is broken
     */
    public PriceTerms accept(PriceTerms wanted) {
        Check.required("type", wanted.type());
        length("description", wanted.description());
        length("license", wanted.license());
        if (!wanted.isChargeable()) {
            return PriceTerms.free(wanted.description(), wanted.license());
        }
        if (technicalService.accessType() == AccessType.EXTERNAL) {
            throw Refusal.ofMember(PricingError.EXTERNAL_NOT_FREE, "type");
        }
        PriceTerms accepted = chargeable(wanted);
        if (technicalService.accessType() == AccessType.DIRECT && UserPrices.areIn(accepted)) {
            throw Refusal.ofMember(PricingError.DIRECT_ACCESS_USER_PRICE, "pricePerUserAssignment");
        }
        return accepted;
    }

    private PriceTerms chargeable(PriceTerms wanted) {
        BigDecimal pricePerUser = amounts.check("pricePerUserAssignment", wanted.pricePerUser());
        List<Step> userSteps = amounts.check("steppedPrices", wanted.userSteps());
        if (!userSteps.isEmpty() && pricePerUser.signum() > 0) {
            throw Refusal.ofMember(PricingError.USER_PRICE_AND_STEPS, "pricePerUserAssignment");
        }
        Check.range("freePeriod", wanted.freePeriodDays(), 0, Integer.MAX_VALUE);
        return new PriceTerms(
                wanted.type(),
                Check.required("period", wanted.period()),
                Check.required("currencyISOCode", wanted.currency()),
                amounts.check("pricePerPeriod", wanted.pricePerPeriod()),
                pricePerUser,
                amounts.check("oneTimeFee", wanted.oneTimeFee()),
                wanted.freePeriodDays(),
                userSteps,
                roles(wanted.rolePrices()),
                onlyOnce(wanted.events(), EventPrice::eventId).stream()
                        .map(this::event)
                        .toList(),
                onlyOnce(wanted.parameters(), ParameterPrice::parameterId).stream()
                        .map(parameterRules::accept)
                        .toList(),
                wanted.description(),
                wanted.license());
    }

    private List<RolePrice> roles(List<RolePrice> prices) {
        return onlyOnce(prices, RolePrice::roleId).stream()
                .map(price -> {
                    if (technicalService.role(price.roleId()).isEmpty()) {
                        throw Refusal.of(PricingError.PRICED_ROLE_NOT_FOUND, price.roleId());
                    }
                    return new RolePrice(price.roleId(), amounts.check(price.roleId(), price.price()));
                })
                .toList();
    }

    private EventPrice event(EventPrice wanted) {
        String id = wanted.eventId();
        if (technicalService.event(id).isEmpty()
                && PlatformEvent.named(id)
                        .filter(technicalService.platformEvents()::contains)
                        .isEmpty()) {
            throw Refusal.of(PricingError.PRICED_EVENT_NOT_FOUND, id);
        }
        BigDecimal price = amounts.check(id, wanted.price());
        List<Step> steps = amounts.check(id, wanted.steps());
        if (!steps.isEmpty() && price.signum() > 0) {
            throw Refusal.ofMember(PricingError.EVENT_PRICE_AND_STEPS, "eventPrice", id);
        }
        return new EventPrice(id, price, steps);
    }

    static <T> List<T> onlyOnce(List<T> priced, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        priced.stream().map(id).filter(each -> !seen.add(each)).findFirst().ifPresent(twice -> {
            throw Refusal.ofMember(PricingError.PRICED_TWICE, twice);
        });
        return priced;
    }

    private static void length(String member, Texts texts) {
        texts.byLocale().values().forEach(text -> Check.length(member, text, Check.LONG_TEXT));
    }
}
