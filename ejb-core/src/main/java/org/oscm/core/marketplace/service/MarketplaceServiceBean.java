package org.oscm.core.marketplace.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.marketplace.MarketplaceError;
import org.oscm.core.marketplace.MarketplaceView;
import org.oscm.core.marketplace.OfferView;
import org.oscm.core.marketplace.usecase.AdmitSellers;
import org.oscm.core.marketplace.usecase.ChangeMarketplace;
import org.oscm.core.marketplace.usecase.CreateMarketplace;
import org.oscm.core.marketplace.usecase.FindMarketplaces;
import org.oscm.core.marketplace.usecase.PublishOffer;
import org.oscm.core.marketplace.usecase.ShowOffers;
import org.oscm.vo.VOCatalogEntry;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceDetails;

/** The published MarketplaceService: marketplaces and what is published on them. */
@Stateless
public class MarketplaceServiceBean {

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private CreateMarketplace createMarketplace;

    @Inject
    private ChangeMarketplace changeMarketplace;

    @Inject
    private FindMarketplaces findMarketplaces;

    @Inject
    private PublishOffer publishOffer;

    @Inject
    private ShowOffers showOffers;

    @Inject
    private AdmitSellers admitSellers;

    @Inject
    private FindParties findParties;

    @Inject
    private MarketplaceMapping mapping;

    @Inject
    private OfferPresenter presenter;

    @RolesAllowed("PLATFORM_OPERATOR")
    public VOMarketplace createMarketplace(VOMarketplace marketplace) {
        Check.required("marketplace", marketplace);
        return shown(createMarketplace.create(
                mapping.data(marketplace), currentCaller.get().locale()));
    }

    @RolesAllowed({"MARKETPLACE_OWNER", "PLATFORM_OPERATOR"})
    public VOMarketplace updateMarketplace(VOMarketplace marketplace) {
        Check.required("marketplace", marketplace);
        return shown(changeMarketplace.change(
                marketplace.getKey(), marketplace.getVersion(), mapping.data(marketplace), currentCaller.get()));
    }

    @RolesAllowed(UserRole.ANY_USER)
    public VOMarketplace getMarketplaceById(String marketplaceId) {
        return shown(findMarketplaces.marketplace(marketplaceId));
    }

    @RolesAllowed({"MARKETPLACE_OWNER", "PLATFORM_OPERATOR"})
    public List<VOMarketplace> getMarketplacesOwned() {
        return shown(findMarketplaces.ownedBy(currentCaller.get().organizationKey()));
    }

    @RolesAllowed("PLATFORM_OPERATOR")
    public List<VOMarketplace> getMarketplacesForOperator() {
        return shown(findMarketplaces.all());
    }

    @RolesAllowed({"SERVICE_MANAGER", "RESELLER_MANAGER", "BROKER_MANAGER"})
    public List<VOMarketplace> getMarketplacesForOrganization() {
        return shown(findMarketplaces.admitting(currentCaller.get().organizationKey()));
    }

    @RolesAllowed(UserRole.ANY_USER)
    public String getBrandingUrl(String marketplaceId) {
        return findMarketplaces.marketplace(marketplaceId).brandingUrl();
    }

    @RolesAllowed("MARKETPLACE_OWNER")
    public void saveBrandingUrl(VOMarketplace marketplace, String brandingUrl) {
        Check.required("marketplace", marketplace);
        changeMarketplace.brand(
                marketplace.getKey(),
                marketplace.getVersion(),
                marketplace.getMarketplaceId(),
                brandingUrl,
                currentCaller.get());
    }

    @RolesAllowed("MARKETPLACE_OWNER")
    public void addOrganizationsToMarketplace(List<String> organizationIds, String marketplaceId) {
        admitSellers.admit(marketplaceId, organizationIds, currentCaller.get().organizationKey());
    }

    @RolesAllowed("MARKETPLACE_OWNER")
    public void removeOrganizationsFromMarketplace(List<String> organizationIds, String marketplaceId) {
        admitSellers.remove(marketplaceId, organizationIds, currentCaller.get().organizationKey());
    }

    @RolesAllowed("MARKETPLACE_OWNER")
    public void banOrganizationsFromMarketplace(List<String> organizationIds, String marketplaceId) {
        admitSellers.ban(marketplaceId, organizationIds, currentCaller.get().organizationKey());
    }

    @RolesAllowed("MARKETPLACE_OWNER")
    public void liftBanOrganizationsFromMarketplace(List<String> organizationIds, String marketplaceId) {
        admitSellers.liftBan(marketplaceId, organizationIds, currentCaller.get().organizationKey());
    }

    @RolesAllowed("MARKETPLACE_OWNER")
    public List<VOOrganization> getOrganizationsForMarketplace(String marketplaceId) {
        return mapping.sellers(
                admitSellers.admitted(marketplaceId, currentCaller.get().organizationKey()));
    }

    @RolesAllowed("MARKETPLACE_OWNER")
    public List<VOOrganization> getBannedOrganizationsForMarketplace(String marketplaceId) {
        return mapping.sellers(
                admitSellers.banned(marketplaceId, currentCaller.get().organizationKey()));
    }

    @RolesAllowed({"SERVICE_MANAGER", "RESELLER_MANAGER", "BROKER_MANAGER"})
    public List<VOCatalogEntry> getMarketplacesForService(VOService service) {
        Check.required("service", service);
        Caller caller = currentCaller.get();
        OfferView offer = showOffers.toSeller(service.getKey(), caller.organizationKey());
        Long marketplaceKey = offer.entry().marketplaceKey();
        VOMarketplace marketplace = marketplaceKey == null ? null : shown(findMarketplaces.marketplace(marketplaceKey));
        return List.of(mapping.entry(offer.entry(), marketplace, presenter.service(offer, caller.locale())));
    }

    @RolesAllowed({"SERVICE_MANAGER", "RESELLER_MANAGER", "BROKER_MANAGER"})
    public VOServiceDetails publishService(VOService service, List<VOCatalogEntry> entries) {
        Check.required("service", service);
        Caller caller = currentCaller.get();
        publish(service.getKey(), onlyOne(entries), caller.organizationKey());
        return presenter.details(showOffers.toSeller(service.getKey(), caller.organizationKey()), caller.locale());
    }

    private void publish(long serviceKey, VOCatalogEntry entry, long sellerKey) {
        entry.getCategories().stream().findFirst().ifPresent(category -> {
            throw Refusal.of(MarketplaceError.CATEGORY_NOT_FOUND, category.getCategoryId());
        });
        if (entry.getMarketplace() == null) {
            publishOffer.withdraw(serviceKey, sellerKey);
        } else {
            publishOffer.publish(
                    serviceKey,
                    sellerKey,
                    entry.getMarketplace().getMarketplaceId(),
                    entry.isAnonymousVisible(),
                    entry.isVisibleInCatalog());
        }
    }

    private static VOCatalogEntry onlyOne(List<VOCatalogEntry> entries) {
        if (entries == null || entries.size() != 1 || entries.get(0) == null) {
            throw Refusal.ofMember(MarketplaceError.ONE_CATALOG_ENTRY_NEEDED, "entries");
        }
        return entries.get(0);
    }

    private VOMarketplace shown(MarketplaceView marketplace) {
        return mapping.marketplace(
                marketplace,
                findParties.organization(marketplace.ownerKey()),
                currentCaller.get().locale());
    }

    private List<VOMarketplace> shown(List<MarketplaceView> marketplaces) {
        return marketplaces.stream().map(this::shown).toList();
    }
}
