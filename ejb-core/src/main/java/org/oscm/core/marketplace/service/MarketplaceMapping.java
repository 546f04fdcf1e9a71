package org.oscm.core.marketplace.service;

import java.util.List;
import java.util.Locale;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;
import org.oscm.core.catalog.Texts;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.marketplace.CatalogEntryView;
import org.oscm.core.marketplace.MarketplaceData;
import org.oscm.core.marketplace.MarketplaceOptions;
import org.oscm.core.marketplace.MarketplaceView;
import org.oscm.vo.VOCatalogEntry;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOService;

/** Marketplaces and catalog entries between the core and the wire. */
@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface MarketplaceMapping {

    @Mapping(target = "key", source = "marketplace.key")
    @Mapping(target = "version", source = "marketplace.version")
    @Mapping(target = "name", source = "marketplace.name")
    @Mapping(target = "owningOrganizationId", source = "owner.organizationId")
    @Mapping(target = "owningOrganizationName", source = "owner.name")
    VOMarketplace marketplace(MarketplaceView marketplace, OrganizationView owner, @Context Locale locale);

    @Mapping(target = "ownerId", source = "owningOrganizationId")
    @Mapping(target = "options", source = "marketplace")
    MarketplaceData data(VOMarketplace marketplace);

    MarketplaceOptions options(VOMarketplace marketplace);

    @Mapping(target = "key", source = "entry.key")
    @Mapping(target = "version", source = "entry.version")
    @Mapping(target = "visibleInCatalog", source = "entry.visible")
    @Mapping(target = "marketplace", source = "marketplace")
    @Mapping(target = "service", source = "service")
    @Mapping(target = "categories", ignore = true)
    VOCatalogEntry entry(CatalogEntryView entry, VOMarketplace marketplace, VOService service);

    @Mapping(target = "domicileCountry", source = "country")
    @Mapping(target = "discount", ignore = true)
    @Mapping(target = "distinguishedName", ignore = true)
    @Mapping(target = "imageDefined", source = "hasLogo")
    @Mapping(target = "nameSpace", ignore = true)
    VOOrganization seller(OrganizationView organization);

    List<VOOrganization> sellers(List<OrganizationView> organizations);

    default String text(Texts texts, @Context Locale locale) {
        return texts.in(locale);
    }

    default String language(Locale locale) {
        return locale.toLanguageTag();
    }
}
