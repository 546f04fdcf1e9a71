package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.marketplace.MarketplaceView;
import org.oscm.core.marketplace.model.Marketplace;
import org.oscm.core.marketplace.repository.Marketplaces;

/** Looks marketplaces up. */
@Dependent
public class FindMarketplaces {

    private final Marketplaces marketplaces;

    @Inject
    public FindMarketplaces(Marketplaces marketplaces) {
        this.marketplaces = marketplaces;
    }

    /** @throws Refusal if there is none */
    public MarketplaceView marketplace(long key) {
        return marketplaces.get(key).view();
    }

    /** @throws Refusal if there is none */
    public MarketplaceView marketplace(String marketplaceId) {
        return marketplaces.get(marketplaceId).view();
    }

    public Optional<MarketplaceView> find(String marketplaceId) {
        return marketplaces.find(marketplaceId).map(Marketplace::view);
    }

    /** Ordered by id. */
    public List<MarketplaceView> all() {
        return views(marketplaces.all());
    }

    /** Ordered by id. */
    public List<MarketplaceView> ownedBy(long organizationKey) {
        return views(marketplaces.ownedBy(organizationKey));
    }

    /** Those on which a seller may publish, ordered by id. */
    public List<MarketplaceView> admitting(long sellerKey) {
        return views(marketplaces.all().stream()
                .filter(marketplace -> marketplace.admits(sellerKey))
                .toList());
    }

    private static List<MarketplaceView> views(List<Marketplace> found) {
        return found.stream().map(Marketplace::view).toList();
    }
}
