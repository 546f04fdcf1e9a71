package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.accounts.SubscriptionParties;
import org.oscm.core.catalog.ServiceImageData;
import org.oscm.core.catalog.ServiceStatus;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.catalog.usecase.ServicePictures;
import org.oscm.core.marketplace.repository.CatalogEntries;

/** Shows pictures of services: of what is on the market to everybody, of the rest to its seller and who subscribed. */
@Dependent
public class ShowPictures {

    private final FindServices findServices;
    private final ServicePictures pictures;
    private final CatalogEntries entries;
    private final SubscriptionParties subscriptionParties;

    @Inject
    public ShowPictures(
            FindServices findServices,
            ServicePictures pictures,
            CatalogEntries entries,
            SubscriptionParties subscriptionParties) {
        this.findServices = findServices;
        this.pictures = pictures;
        this.entries = entries;
        this.subscriptionParties = subscriptionParties;
    }

    /** Empty if there is no picture, or no such service for this organization. */
    public Optional<ServiceImageData> to(long organizationKey, long serviceKey) {
        return findServices
                .find(serviceKey)
                .filter(service -> isSellerOrSubscriber(organizationKey, service) || isOnTheMarket(service))
                .flatMap(service -> pictures.get(service.key()));
    }

    private boolean isSellerOrSubscriber(long organizationKey, ServiceView service) {
        return service.vendorKey() == organizationKey
                || service.subscriptionKey() != null
                        && subscriptionParties
                                .of(service.subscriptionKey())
                                .filter(parties -> parties.customerKey() == organizationKey)
                                .isPresent();
    }

    private boolean isOnTheMarket(ServiceView service) {
        return service.subscriptionKey() == null
                && service.status() == ServiceStatus.ACTIVE
                && entries.of(Set.of(service.key())).stream()
                        .anyMatch(entry -> entry.view().marketplaceKey() != null);
    }
}
