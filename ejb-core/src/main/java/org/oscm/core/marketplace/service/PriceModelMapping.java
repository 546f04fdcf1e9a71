package org.oscm.core.marketplace.service;

import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;
import org.oscm.core.catalog.ParameterValueType;
import org.oscm.core.catalog.Texts;
import org.oscm.core.pricing.PriceModelView;
import org.oscm.core.pricing.PriceTerms;
import org.oscm.vo.VOParameterDefinition;
import org.oscm.vo.VOParameterOption;
import org.oscm.vo.VOPriceModel;
import org.oscm.vo.VOPricedEvent;
import org.oscm.vo.VOPricedOption;
import org.oscm.vo.VOPricedParameter;
import org.oscm.vo.VOPricedRole;
import org.oscm.vo.VOSteppedPrice;

/**
 * Price models between the core and the wire. A price has the key of what it is for: a price model is written as a whole,
 * so its prices need no keys and versions of their own.
 */
@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface PriceModelMapping {

    @Mapping(target = "type", source = "terms.type")
    @Mapping(target = "period", source = "terms.period")
    @Mapping(target = "currencyISOCode", source = "terms.currency")
    @Mapping(target = "pricePerPeriod", source = "terms.pricePerPeriod")
    @Mapping(target = "pricePerUserAssignment", source = "terms.pricePerUser")
    @Mapping(target = "oneTimeFee", source = "terms.oneTimeFee")
    @Mapping(target = "freePeriod", source = "terms.freePeriodDays")
    @Mapping(target = "steppedPrices", source = "terms.userSteps")
    @Mapping(target = "roleSpecificUserPrices", source = "terms.rolePrices")
    @Mapping(target = "consideredEvents", source = "terms.events")
    @Mapping(target = "selectedParameters", source = "terms.parameters")
    @Mapping(target = "description", source = "terms.description")
    @Mapping(target = "license", source = "terms.license")
    @Mapping(target = "external", constant = "false")
    VOPriceModel priceModel(PriceModelView model, @Context PublishedParts parts);

    @Mapping(target = "key", ignore = true)
    @Mapping(target = "version", ignore = true)
    VOSteppedPrice step(PriceTerms.Step step);

    @Mapping(target = "version", ignore = true)
    @Mapping(target = "pricePerUser", source = "price")
    @Mapping(target = "role", expression = "java(parts.role(price.roleId()))")
    @Mapping(target = "key", expression = "java(parts.role(price.roleId()).getKey())")
    VOPricedRole role(PriceTerms.RolePrice price, @Context PublishedParts parts);

    @Mapping(target = "key", expression = "java(parts.event(price.eventId()).getKey())")
    @Mapping(target = "version", ignore = true)
    @Mapping(target = "eventDefinition", expression = "java(parts.event(price.eventId()))")
    @Mapping(target = "eventPrice", source = "price")
    @Mapping(target = "steppedPrices", source = "steps")
    VOPricedEvent event(PriceTerms.EventPrice price, @Context PublishedParts parts);

    default VOPricedParameter parameter(PriceTerms.ParameterPrice price, @Context PublishedParts parts) {
        return parameter(price, parts.parameter(price.parameterId()), parts);
    }

    @Mapping(target = "key", source = "definition.key")
    @Mapping(target = "version", ignore = true)
    @Mapping(target = "parameterKey", expression = "java(parts.serviceParameterKey(price.parameterId()))")
    @Mapping(target = "voParameterDef", source = "definition")
    @Mapping(target = "steppedPrices", source = "price.steps")
    @Mapping(target = "roleSpecificUserPrices", source = "price.rolePrices")
    @Mapping(target = "pricedOptions", expression = "java(options(price, parts))")
    VOPricedParameter parameter(
            PriceTerms.ParameterPrice price, VOParameterDefinition definition, @Context PublishedParts parts);

    @Mapping(target = "key", source = "option.key")
    @Mapping(target = "version", ignore = true)
    @Mapping(target = "optionId", source = "price.optionId")
    @Mapping(target = "parameterOptionKey", source = "option.key")
    @Mapping(target = "roleSpecificUserPrices", source = "price.rolePrices")
    VOPricedOption option(PriceTerms.OptionPrice price, VOParameterOption option, @Context PublishedParts parts);

    default List<VOPricedOption> options(PriceTerms.ParameterPrice price, PublishedParts parts) {
        return price.options().stream()
                .map(option -> option(option, parts.option(price.parameterId(), option.optionId()), parts))
                .toList();
    }

    default String text(Texts texts, @Context PublishedParts parts) {
        return texts.in(parts.locale());
    }

    @Mapping(target = "currency", source = "currencyISOCode")
    @Mapping(target = "pricePerUser", source = "pricePerUserAssignment")
    @Mapping(target = "freePeriodDays", source = "freePeriod")
    @Mapping(target = "userSteps", source = "steppedPrices")
    @Mapping(target = "rolePrices", source = "roleSpecificUserPrices")
    @Mapping(target = "events", source = "consideredEvents")
    @Mapping(target = "parameters", source = "selectedParameters")
    PriceTerms terms(VOPriceModel model, @Context PublishedParts parts);

    PriceTerms.Step step(VOSteppedPrice step);

    @Mapping(target = "roleId", expression = "java(parts.idOf(priced.getRole()))")
    @Mapping(target = "price", source = "pricePerUser")
    PriceTerms.RolePrice role(VOPricedRole priced, @Context PublishedParts parts);

    @Mapping(target = "eventId", expression = "java(parts.idOf(priced.getEventDefinition()))")
    @Mapping(target = "price", source = "eventPrice")
    @Mapping(target = "steps", source = "steppedPrices")
    PriceTerms.EventPrice event(VOPricedEvent priced, @Context PublishedParts parts);

    @Mapping(target = "parameterId", expression = "java(parts.idOf(priced))")
    @Mapping(target = "valueType", source = "voParameterDef.valueType")
    @Mapping(target = "steps", source = "steppedPrices")
    @Mapping(target = "rolePrices", source = "roleSpecificUserPrices")
    @Mapping(target = "options", source = "pricedOptions")
    PriceTerms.ParameterPrice parameter(VOPricedParameter priced, @Context PublishedParts parts);

    @Mapping(target = "optionId", expression = "java(parts.idOf(priced))")
    @Mapping(target = "rolePrices", source = "roleSpecificUserPrices")
    PriceTerms.OptionPrice option(VOPricedOption priced, @Context PublishedParts parts);

    ParameterValueType type(org.oscm.types.enumtypes.ParameterValueType type);

    default Texts texts(String text, @Context PublishedParts parts) {
        return Texts.in(parts.locale(), text);
    }
}
