package org.oscm.portal.marketplace;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.oscm.portal.frame.Languages;
import org.oscm.portal.text.Texts;
import org.oscm.vo.VOMarketplace;

/** The shop window of one marketplace: its active services, with what each of them costs. */
@Named
@RequestScoped
public class CatalogPage {
    private static final String MARKETPLACE = "mId";

    private final HttpServletRequest request;
    private final Languages languages;
    private final ShopWindow window;
    private final LastMarketplace last;
    private String marketplaceId;
    private VOMarketplace marketplace;
    private CatalogQuery query;
    private Catalog catalog;

    @Inject
    public CatalogPage(HttpServletRequest request, Languages languages, ShopWindow window, LastMarketplace last) {
        this.request = request;
        this.languages = languages;
        this.window = window;
        this.last = last;
    }

    /** For the proxy of the container only. */
    protected CatalogPage() {
        this(null, null, null, null);
    }

    @PostConstruct
    void look() {
        String wished = request.getParameter(MARKETPLACE);
        marketplaceId = wished == null ? last.id().orElse("") : wished.strip();
        query = CatalogQuery.of(request.getParameterMap());
        if (!marketplaceId.isEmpty()) {
            enter();
        }
    }

    private void enter() {
        marketplace = window.marketplace(marketplaceId).orElse(null);
        if (marketplace != null) {
            last.keep(marketplaceId);
            Texts texts = languages.texts();
            List<ServiceCard> cards = window.services(marketplaceId).stream()
                    .map(each -> ServiceCard.of(each, texts))
                    .toList();
            catalog = new Catalog(cards, query, texts);
        }
    }

    /** False as long as no marketplace, or none that exists, was named. */
    public boolean isOpen() {
        return marketplace != null;
    }

    public boolean isUnknown() {
        return marketplace == null && !marketplaceId.isEmpty();
    }

    /** The name of the marketplace, else of the platform. */
    public String getPlace() {
        return isOpen()
                        && marketplace.getName() != null
                        && !marketplace.getName().isBlank()
                ? marketplace.getName()
                : languages.texts().of("frame.product");
    }

    public String getFoot() {
        return isOpen() && marketplace.getOwningOrganizationName() != null
                ? languages.texts().of("marketplace.owner", getPlace(), marketplace.getOwningOrganizationName())
                : getPlace();
    }

    public String getHeading() {
        return languages.texts().of("catalog.count", catalog.getFound().size());
    }

    public List<Order> getSorts() {
        return Stream.of(CatalogQuery.Sort.values())
                .map(each -> new Order(Code.of(each), languages.texts().of("sort." + each), each == query.sort()))
                .toList();
    }

    public String getMarketplaceId() {
        return marketplaceId;
    }

    /** The part of the address that names this marketplace and nothing else. */
    public String getBareQuery() {
        return MarketplaceLink.query(marketplaceId);
    }

    /** Where else one may go. */
    public List<MarketplaceLink> getKnown() {
        return window.known().stream().map(MarketplaceLink::to).toList();
    }

    public CatalogQuery getQuery() {
        return query;
    }

    /** What the marketplace shows; null unless {@link #isOpen()}. */
    public Catalog getCatalog() {
        return catalog;
    }

    /** A line of the choice of orders. */
    public record Order(String value, String label, boolean chosen) {}
}
