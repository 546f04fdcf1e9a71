package org.oscm.core.marketplace.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.catalog.Texts;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.marketplace.MarketplaceChanged;
import org.oscm.core.marketplace.MarketplaceError;
import org.oscm.core.marketplace.MarketplaceOptions;
import org.oscm.core.marketplace.MarketplaceView;
import org.oscm.core.storage.VersionedRow;

/**
 * A place where services are offered to customers. Its owner earns a share of the revenue made there. On an open
 * marketplace every seller publishes except those banned; on a closed one only those admitted do.
 */
@Entity
@Table(name = "marketplace")
public class Marketplace extends VersionedRow {

    private static final BigDecimal NO_SHARE = new BigDecimal("0.00");

    /**
     * What callers know as the version: grows by one with every change of the whole or of a part. The version of the row keeps
     * concurrent transactions apart; persistence providers may raise it at any flush, also when nothing has changed.
     */
    private int changes;

    private String marketplaceId;
    private long ownerKey;

    @Column(name = "openToSellers")
    private boolean open;

    private boolean taggingEnabled;
    private boolean reviewEnabled;
    private boolean socialBookmarkEnabled;
    private boolean categoriesEnabled;
    private String brandingUrl;
    private BigDecimal marketplaceShare = NO_SHARE;
    private BigDecimal brokerShare = NO_SHARE;
    private BigDecimal resellerShare = NO_SHARE;

    @ElementCollection
    @CollectionTable(name = "marketplace_name", joinColumns = @JoinColumn(name = "marketplaceKey"))
    @MapKeyColumn(name = "locale")
    @Column(name = "content")
    private Map<String, String> names = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "marketplace_seller", joinColumns = @JoinColumn(name = "marketplaceKey"))
    @MapKeyColumn(name = "organizationKey")
    @Column(name = "admission")
    @Enumerated(EnumType.STRING)
    private Map<Long, Admission> sellers = new HashMap<>();

    protected Marketplace() {}

    /** Nobody but the seller himself earns anything until shares are set. */
    public Marketplace(String marketplaceId, long ownerKey) {
        this.marketplaceId = Check.id("marketplaceId", marketplaceId);
        this.ownerKey = ownerKey;
    }

    /** Changes name and options. */
    public void describe(String name, Locale locale, MarketplaceOptions options) {
        Check.length("name", Check.required("name", name), Check.NAME);
        names.put(locale.getLanguage(), name);
        open = options.open();
        taggingEnabled = options.taggingEnabled();
        reviewEnabled = options.reviewEnabled();
        socialBookmarkEnabled = options.socialBookmarkEnabled();
        categoriesEnabled = options.categoriesEnabled();
    }

    public void belongTo(long newOwnerKey) {
        ownerKey = newOwnerKey;
    }

    /** @param url null or empty for the standard look */
    public void brand(String url) {
        String checked = Check.url("brandingUrl", url);
        brandingUrl = checked == null || checked.isEmpty() ? null : checked;
    }

    public boolean admits(long sellerKey) {
        return open ? sellers.get(sellerKey) != Admission.DENIED : sellers.get(sellerKey) == Admission.GRANTED;
    }

    /** @throws Refusal if the seller may not publish here */
    public void mustAdmit(long sellerKey) {
        if (!admits(sellerKey)) {
            throw Refusal.of(MarketplaceError.PUBLISHING_NOT_PERMITTED, marketplaceId);
        }
    }

    /** @throws Refusal if it is open: everybody may publish there */
    public void mustBeClosed() {
        if (open) {
            throw Refusal.of(MarketplaceError.SELLER_LIST_UNSUITABLE, marketplaceId);
        }
    }

    /** @throws Refusal if it is closed: nobody needs to be banned there */
    public void mustBeOpen() {
        if (!open) {
            throw Refusal.of(MarketplaceError.SELLER_LIST_UNSUITABLE, marketplaceId);
        }
    }

    /** @return false if he was treated so already */
    public boolean treat(long sellerKey, Admission admission) {
        return sellers.put(sellerKey, admission) != admission;
    }

    public void forget(long sellerKey) {
        sellers.remove(sellerKey);
    }

    /** Keys of the sellers that are treated so. */
    public Set<Long> sellers(Admission admission) {
        return sellers.entrySet().stream()
                .filter(entry -> entry.getValue() == admission)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** @throws Refusal if the caller has read an older state */
    public void expect(long key, int expectedVersion) {
        if (key != key() || changes != expectedVersion) {
            throw Refusal.of(MarketplaceError.MARKETPLACE_CHANGED, marketplaceId);
        }
    }

    /** Something about it, or about one of its parts, was changed. */
    public void changed() {
        changes++;
    }

    public String marketplaceId() {
        return marketplaceId;
    }

    public long ownerKey() {
        return ownerKey;
    }

    public boolean isOpen() {
        return open;
    }

    public BigDecimal brokerShare() {
        return brokerShare;
    }

    public BigDecimal resellerShare() {
        return resellerShare;
    }

    public MarketplaceView view() {
        return new MarketplaceView(
                key(),
                changes,
                marketplaceId,
                ownerKey,
                new Texts(names),
                open,
                taggingEnabled,
                reviewEnabled,
                socialBookmarkEnabled,
                categoriesEnabled,
                brandingUrl);
    }

    public MarketplaceChanged fact() {
        return new MarketplaceChanged(
                marketplaceId, new Texts(names), ownerKey, marketplaceShare, brokerShare, resellerShare);
    }
}
