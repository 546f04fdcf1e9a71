package org.oscm.core.marketplace.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.marketplace.MarketplaceError;
import org.oscm.core.marketplace.model.Marketplace;

/** The table of marketplaces. */
@Dependent
public class Marketplaces {

    @PersistenceContext
    private EntityManager entities;

    /** Adds it at once, so that its key is known. */
    public void add(Marketplace marketplace) {
        entities.persist(marketplace);
        entities.flush();
    }

    /** Stores a change at once under a new version, even if it concerns the name alone. */
    public void update(Marketplace marketplace) {
        marketplace.changed();
        entities.flush();
    }

    /** @throws Refusal if there is none */
    public Marketplace get(long key) {
        Marketplace found = entities.find(Marketplace.class, key);
        if (found == null) {
            throw Refusal.of(MarketplaceError.MARKETPLACE_NOT_FOUND, key);
        }
        return found;
    }

    public Optional<Marketplace> find(String marketplaceId) {
        return entities.createQuery("select m from Marketplace m where m.marketplaceId = :id", Marketplace.class)
                .setParameter("id", marketplaceId)
                .getResultStream()
                .findAny();
    }

    /** @throws Refusal if there is none */
    public Marketplace get(String marketplaceId) {
        return find(marketplaceId).orElseThrow(() -> Refusal.of(MarketplaceError.MARKETPLACE_NOT_FOUND, marketplaceId));
    }

    /** Ordered by id. */
    public List<Marketplace> all() {
        return entities.createQuery("select m from Marketplace m order by m.marketplaceId", Marketplace.class)
                .getResultList();
    }

    /** Ordered by id. */
    public List<Marketplace> ownedBy(long organizationKey) {
        return entities.createQuery(
                        "select m from Marketplace m where m.ownerKey = :owner order by m.marketplaceId",
                        Marketplace.class)
                .setParameter("owner", organizationKey)
                .getResultList();
    }
}
