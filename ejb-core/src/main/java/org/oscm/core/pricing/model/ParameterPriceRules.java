package org.oscm.core.pricing.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.oscm.core.catalog.ParameterValueType;
import org.oscm.core.catalog.PlatformParameter;
import org.oscm.core.catalog.TechnicalServiceDefinition.Parameter;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.PriceTerms.OptionPrice;
import org.oscm.core.pricing.PriceTerms.ParameterPrice;
import org.oscm.core.pricing.PriceTerms.RolePrice;
import org.oscm.core.pricing.PriceTerms.Step;
import org.oscm.core.pricing.PricingError;

/** What a price model may say about parameters: options have the prices of enumerations, only numbers have steps. */
final class ParameterPriceRules {

    private static final Set<ParameterValueType> NUMBERS =
            Set.of(ParameterValueType.INTEGER, ParameterValueType.LONG, ParameterValueType.DURATION);

    private final TechnicalServiceView technicalService;
    private final Set<String> parameterIds;
    private final Amounts amounts;
    private final UnaryOperator<List<RolePrice>> roles;

    ParameterPriceRules(
            TechnicalServiceView technicalService,
            Set<String> parameterIds,
            Amounts amounts,
            UnaryOperator<List<RolePrice>> roles) {
        this.technicalService = technicalService;
        this.parameterIds = parameterIds;
        this.amounts = amounts;
        this.roles = roles;
    }

    ParameterPrice accept(ParameterPrice wanted) {
        String id = wanted.parameterId();
        if (id == null || !parameterIds.contains(id)) {
            throw Refusal.of(PricingError.PRICED_PARAMETER_NOT_FOUND, id);
        }
        ParameterValueType type = technicalService
                .parameter(id)
                .map(Parameter::valueType)
                .orElseGet(() -> PlatformParameter.valueOf(id).valueType());
        return type == ParameterValueType.ENUMERATION ? enumeration(wanted) : single(wanted, type);
    }

    private ParameterPrice single(ParameterPrice wanted, ParameterValueType type) {
        String id = wanted.parameterId();
        BigDecimal perSubscription = amounts.check(id, wanted.pricePerSubscription());
        List<Step> steps = amounts.check(id, wanted.steps());
        if (!steps.isEmpty() && (perSubscription.signum() > 0 || !NUMBERS.contains(type))) {
            throw Refusal.ofMember(PricingError.PARAMETER_STEPS_UNSUITABLE, "pricePerSubscription", id);
        }
        wanted.options().stream().findFirst().ifPresent(option -> {
            throw Refusal.of(PricingError.PRICED_OPTION_NOT_FOUND, option.optionId());
        });
        return new ParameterPrice(
                id,
                type,
                perSubscription,
                amounts.check(id, wanted.pricePerUser()),
                steps,
                roles.apply(wanted.rolePrices()),
                List.of());
    }

    private ParameterPrice enumeration(ParameterPrice wanted) {
        String id = wanted.parameterId();
        if (!wanted.steps().isEmpty()) {
            throw Refusal.ofMember(PricingError.PARAMETER_STEPS_UNSUITABLE, "steppedPrices", id);
        }
        List<OptionPrice> options = PriceRules.onlyOnce(wanted.options(), OptionPrice::optionId).stream()
                .map(option -> option(id, option))
                .toList();
        return new ParameterPrice(
                id,
                ParameterValueType.ENUMERATION,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                List.of(),
                roles.apply(wanted.rolePrices()),
                options);
    }

    private OptionPrice option(String parameterId, OptionPrice wanted) {
        String id = wanted.optionId();
        boolean declared = technicalService.parameter(parameterId).stream()
                .flatMap(parameter -> parameter.options().stream())
                .anyMatch(option -> option.id().equals(id));
        if (!declared) {
            throw Refusal.of(PricingError.PRICED_OPTION_NOT_FOUND, id);
        }
        return new OptionPrice(
                id,
                amounts.check(id, wanted.pricePerSubscription()),
                amounts.check(id, wanted.pricePerUser()),
                roles.apply(wanted.rolePrices()));
    }
}
