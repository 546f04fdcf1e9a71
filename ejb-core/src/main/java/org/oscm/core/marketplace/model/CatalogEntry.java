package org.oscm.core.marketplace.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.marketplace.CatalogEntryChanged;
import org.oscm.core.marketplace.CatalogEntryView;
import org.oscm.core.storage.VersionedRow;

/** The place of an offer: born with it on no marketplace, moved by its seller, taken away by the marketplace's owner. */
@Entity
@Table(name = "catalog_entry")
public class CatalogEntry extends VersionedRow {

    private static final int SHARE_SCALE = 2;

    private long serviceKey;
    private Long marketplaceKey;
    private boolean anonymousVisible = true;
    private boolean visible = true;
    private BigDecimal operatorShare;
    private BigDecimal brokerShare;
    private BigDecimal resellerShare;

    protected CatalogEntry() {}

    /**
     * The entry of a new offer, on no marketplace yet.
     *
     * @param operatorShare percentage that the operator gets of the supplier's revenue
     */
    public CatalogEntry(long serviceKey, BigDecimal operatorShare) {
        this.serviceKey = serviceKey;
        this.operatorShare = operatorShare.setScale(SHARE_SCALE, RoundingMode.UNNECESSARY);
    }

    /**
     * Puts the offer on a marketplace. A broker or reseller gets the share that the marketplace grants at that moment; it
     * stays his as long as the offer stays there.
     */
    public void publish(
            Marketplace marketplace, Set<OrganizationRole> sellerRoles, boolean anonymous, boolean inLists) {
        if (marketplaceKey == null || marketplaceKey != marketplace.key()) {
            marketplaceKey = marketplace.key();
            brokerShare = sellerRoles.contains(OrganizationRole.BROKER) ? marketplace.brokerShare() : null;
            resellerShare = sellerRoles.contains(OrganizationRole.RESELLER) ? marketplace.resellerShare() : null;
        }
        anonymousVisible = anonymous;
        visible = inLists;
    }

    /** Takes the offer off its marketplace. */
    public void withdraw() {
        marketplaceKey = null;
    }

    public long serviceKey() {
        return serviceKey;
    }

    public boolean isVisible() {
        return visible;
    }

    public CatalogEntryView view() {
        return new CatalogEntryView(
                key(),
                version(),
                serviceKey,
                marketplaceKey,
                anonymousVisible,
                visible,
                operatorShare,
                brokerShare,
                resellerShare);
    }

    public CatalogEntryChanged fact(ServiceView service) {
        return new CatalogEntryChanged(
                service.serviceId(),
                service.type(),
                service.vendorKey(),
                service.templateKey(),
                marketplaceKey,
                anonymousVisible,
                visible,
                operatorShare,
                brokerShare,
                resellerShare);
    }
}
