package org.oscm.portal.marketplace;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.oscm.core.kernel.ErrorCode;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.marketplace.service.MarketplaceServiceBean;
import org.oscm.core.marketplace.service.ServiceProvisioningServiceBean;
import org.oscm.portal.frame.Languages;
import org.oscm.portal.frame.Visitor;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOService;

/** Looks through the published services. */
@RequestScoped
public class PublishedShopWindow implements ShopWindow {
    @EJB
    MarketplaceServiceBean marketplaces;

    @EJB
    ServiceProvisioningServiceBean services;

    @Inject
    Visitor visitor;

    @Inject
    Languages languages;

    @Override
    public Optional<VOMarketplace> marketplace(String marketplaceId) {
        try {
            return Optional.of(marketplaces.getMarketplaceById(marketplaceId));
        } catch (Refusal refusal) {
            if (refusal.code().kind() == ErrorCode.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    @Override
    public List<VOMarketplace> known() {
        Map<String, VOMarketplace> byId = new LinkedHashMap<>();
        Stream.of(operated(), owned(), admitting())
                .flatMap(List::stream)
                .forEach(each -> byId.putIfAbsent(each.getMarketplaceId(), each));
        Collator words = Collator.getInstance(languages.getLocale());
        return byId.values().stream()
                .sorted(Comparator.comparing(MarketplaceName::of, words::compare))
                .toList();
    }

    @Override
    public List<VOService> services(String marketplaceId) {
        return services.getServicesForMarketplace(marketplaceId);
    }

    @Override
    public List<VOService> own() {
        return visitor.sells() ? services.getSuppliedServices() : List.of();
    }

    private List<VOMarketplace> operated() {
        return visitor.has(UserRole.PLATFORM_OPERATOR) ? marketplaces.getMarketplacesForOperator() : List.of();
    }

    private List<VOMarketplace> owned() {
        return visitor.has(UserRole.MARKETPLACE_OWNER) ? marketplaces.getMarketplacesOwned() : List.of();
    }

    private List<VOMarketplace> admitting() {
        return visitor.sells() ? marketplaces.getMarketplacesForOrganization() : List.of();
    }
}
