package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.marketplace.MarketplaceError;
import org.oscm.core.marketplace.model.Admission;
import org.oscm.core.marketplace.model.Marketplace;
import org.oscm.core.marketplace.repository.CatalogEntries;
import org.oscm.core.marketplace.repository.Marketplaces;

/**
 * Lets the owner of a marketplace choose its sellers: on a closed one he admits them and removes them again, from an open
 * one he bans them and lifts the ban. Whoever loses the right to publish loses his places there.
 */
@Dependent
public class AdmitSellers {

    private final Marketplaces marketplaces;
    private final CatalogEntries entries;
    private final PublishOffer publishOffer;
    private final FindParties findParties;

    @Inject
    public AdmitSellers(
            Marketplaces marketplaces, CatalogEntries entries, PublishOffer publishOffer, FindParties findParties) {
        this.marketplaces = marketplaces;
        this.entries = entries;
        this.publishOffer = publishOffer;
        this.findParties = findParties;
    }

    /** @throws Refusal if the marketplace is open or another owner's, or one is no seller or admitted already */
    public void admit(String marketplaceId, List<String> organizationIds, long ownerKey) {
        Marketplace marketplace = closed(marketplaceId, ownerKey);
        for (OrganizationView seller : sellers(organizationIds)) {
            if (!marketplace.treat(seller.key(), Admission.GRANTED)) {
                throw Refusal.of(MarketplaceError.SELLER_ADMITTED_ALREADY, seller.organizationId());
            }
        }
        marketplaces.update(marketplace);
    }

    /** @throws Refusal if the marketplace is open or another owner's, or one is no seller */
    public void remove(String marketplaceId, List<String> organizationIds, long ownerKey) {
        Marketplace marketplace = closed(marketplaceId, ownerKey);
        for (OrganizationView seller : sellers(organizationIds)) {
            marketplace.forget(seller.key());
            withdraw(marketplace, seller);
        }
        marketplaces.update(marketplace);
    }

    /** @throws Refusal if the marketplace is closed or another owner's, or one is no seller or banned already */
    public void ban(String marketplaceId, List<String> organizationIds, long ownerKey) {
        Marketplace marketplace = open(marketplaceId, ownerKey);
        for (OrganizationView seller : sellers(organizationIds)) {
            if (!marketplace.treat(seller.key(), Admission.DENIED)) {
                throw Refusal.of(MarketplaceError.SELLER_BANNED_ALREADY, seller.organizationId());
            }
            withdraw(marketplace, seller);
        }
        marketplaces.update(marketplace);
    }

    /** @throws Refusal if the marketplace is closed or another owner's, or one is no seller */
    public void liftBan(String marketplaceId, List<String> organizationIds, long ownerKey) {
        Marketplace marketplace = open(marketplaceId, ownerKey);
        sellers(organizationIds).forEach(seller -> marketplace.forget(seller.key()));
        marketplaces.update(marketplace);
    }

    /**
     * Ordered by id.
     *
     * @throws Refusal if the marketplace is open or another owner's
     */
    public List<OrganizationView> admitted(String marketplaceId, long ownerKey) {
        return organizations(closed(marketplaceId, ownerKey).sellers(Admission.GRANTED));
    }

    /**
     * Ordered by id.
     *
     * @throws Refusal if the marketplace is closed or another owner's
     */
    public List<OrganizationView> banned(String marketplaceId, long ownerKey) {
        return organizations(open(marketplaceId, ownerKey).sellers(Admission.DENIED));
    }

    private void withdraw(Marketplace marketplace, OrganizationView seller) {
        publishOffer.withdrawAll(entries.on(marketplace.key()), seller.key());
    }

    private Marketplace closed(String marketplaceId, long ownerKey) {
        Marketplace marketplace = owned(marketplaceId, ownerKey);
        marketplace.mustBeClosed();
        return marketplace;
    }

    private Marketplace open(String marketplaceId, long ownerKey) {
        Marketplace marketplace = owned(marketplaceId, ownerKey);
        marketplace.mustBeOpen();
        return marketplace;
    }

    private Marketplace owned(String marketplaceId, long ownerKey) {
        Marketplace marketplace = marketplaces.get(marketplaceId);
        if (marketplace.ownerKey() != ownerKey) {
            throw Refusal.of(MarketplaceError.MARKETPLACE_NOT_YOURS, marketplaceId);
        }
        return marketplace;
    }

    private List<OrganizationView> sellers(List<String> organizationIds) {
        List<String> wanted = Objects.requireNonNullElse(organizationIds, List.of());
        List<OrganizationView> found =
                wanted.stream().map(findParties::organization).toList();
        found.stream()
                .filter(organization -> !isSeller(organization))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.of(MarketplaceError.ORGANIZATION_NO_SELLER, other.organizationId());
                });
        return found;
    }

    private static boolean isSeller(OrganizationView organization) {
        return organization.actsAs(OrganizationRole.SUPPLIER)
                || organization.actsAs(OrganizationRole.BROKER)
                || organization.actsAs(OrganizationRole.RESELLER);
    }

    private List<OrganizationView> organizations(Set<Long> keys) {
        return keys.stream()
                .map(findParties::organization)
                .sorted((one, other) -> one.organizationId().compareTo(other.organizationId()))
                .toList();
    }
}
