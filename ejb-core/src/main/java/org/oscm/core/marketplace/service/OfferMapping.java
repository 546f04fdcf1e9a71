package org.oscm.core.marketplace.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.mapstruct.Context;
import org.mapstruct.InheritConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;
import org.oscm.core.catalog.LocalizedText;
import org.oscm.core.catalog.ParameterSetting;
import org.oscm.core.catalog.ServiceDescription;
import org.oscm.core.catalog.ServiceImageData;
import org.oscm.core.catalog.ServiceParameterView;
import org.oscm.core.catalog.ServiceTexts;
import org.oscm.core.catalog.ServiceType;
import org.oscm.core.catalog.Texts;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.marketplace.OfferView;
import org.oscm.types.enumtypes.OfferingType;
import org.oscm.vo.VOImageResource;
import org.oscm.vo.VOLocalizedText;
import org.oscm.vo.VOParameter;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceDetails;
import org.oscm.vo.VOServiceEntry;
import org.oscm.vo.VOServiceLocalization;

/** Offers between the core and the wire. */
@Mapper(
        componentModel = ComponentModel.JAKARTA_CDI,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = PriceModelMapping.class,
        imports = BigDecimal.class)
interface OfferMapping {

    @Mapping(target = "key", source = "service.key")
    @Mapping(target = "version", source = "service.version")
    @Mapping(target = "serviceId", source = "service.serviceId")
    @Mapping(target = "status", source = "service.status")
    @Mapping(target = "name", source = "service.name")
    @Mapping(target = "shortDescription", source = "service.shortDescription")
    @Mapping(target = "description", source = "service.description")
    @Mapping(target = "configuratorUrl", source = "service.configuratorUrl")
    @Mapping(target = "featureURL", source = "service.featureUrl")
    @Mapping(target = "parameters", expression = "java(parameters(offer, parts))")
    @Mapping(target = "technicalId", source = "technicalService.definition.id")
    @Mapping(target = "accessType", source = "technicalService.definition.accessType")
    @Mapping(target = "baseURL", source = "technicalService.definition.baseUrl")
    @Mapping(target = "tags", expression = "java(parts.application().getTags())")
    @Mapping(target = "sellerId", source = "seller.organizationId")
    @Mapping(target = "sellerKey", source = "seller.key")
    @Mapping(target = "sellerName", source = "seller.name")
    @Mapping(target = "offeringType", source = "offer")
    @Mapping(target = "averageRating", expression = "java(BigDecimal.ZERO)")
    @Mapping(target = "numberOfReviews", constant = "0")
    VOService service(OfferView offer, @Context PublishedParts parts);

    @InheritConfiguration(name = "service")
    @Mapping(target = "technicalService", expression = "java(parts.application())")
    @Mapping(target = "imageDefined", source = "service.hasImage")
    VOServiceDetails details(OfferView offer, @Context PublishedParts parts);

    @InheritConfiguration(name = "service")
    @Mapping(target = "subscriptionLimitReached", ignore = true)
    VOServiceEntry entry(OfferView offer, @Context PublishedParts parts);

    @Mapping(target = "parameterDefinition", expression = "java(parts.parameter(parameter.parameterId()))")
    VOParameter parameter(ServiceParameterView parameter, @Context PublishedParts parts);

    default List<VOParameter> parameters(OfferView offer, PublishedParts parts) {
        return offer.service().parameters().stream()
                .filter(parameter -> parts.parameter(parameter.parameterId()) != null)
                .map(parameter -> parameter(parameter, parts))
                .toList();
    }

    default OfferingType offeringType(OfferView offer) {
        if (offer.service().type() != ServiceType.PARTNER_TEMPLATE) {
            return OfferingType.DIRECT;
        }
        return offer.seller().actsAs(OrganizationRole.BROKER) ? OfferingType.BROKER : OfferingType.RESELLER;
    }

    @Mapping(target = "featureUrl", source = "featureURL")
    ServiceDescription description(VOService service, @Context Locale locale);

    default Texts texts(String text, @Context Locale locale) {
        return Texts.in(locale, text);
    }

    VOServiceLocalization localization(ServiceTexts texts);

    ServiceTexts texts(VOServiceLocalization localization);

    @Mapping(target = "version", constant = "0")
    VOLocalizedText language(String locale, String text);

    default List<VOLocalizedText> languages(Texts texts) {
        return texts.byLocale().entrySet().stream()
                .map(text -> language(text.getKey(), text.getValue()))
                .toList();
    }

    default Texts texts(List<VOLocalizedText> languages) {
        return Texts.of(languages.stream()
                .filter(language -> language.getLocale() != null && language.getText() != null)
                .map(language -> new LocalizedText(language.getLocale(), language.getText()))
                .toList());
    }

    @Mapping(target = "parameterId", source = "parameterDefinition.parameterId")
    ParameterSetting setting(VOParameter parameter);

    List<ParameterSetting> settings(List<VOParameter> parameters);

    @Mapping(target = "buffer", source = "content")
    @Mapping(target = "imageType", constant = "SERVICE_IMAGE")
    VOImageResource image(ServiceImageData image);
}
