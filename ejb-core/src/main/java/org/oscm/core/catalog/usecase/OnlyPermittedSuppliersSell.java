package org.oscm.core.catalog.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.model.MarketingPermission;
import org.oscm.core.catalog.repository.MarketingPermissions;
import org.oscm.core.catalog.repository.Services;
import org.oscm.core.catalog.repository.TechnicalServices;
import org.oscm.core.kernel.Refusal;

/**
 * A supplier makes offers of those applications whose provider allows it. A provider who is a supplier as well is his own
 * first one.
 */
@Dependent
public class OnlyPermittedSuppliersSell {

    private final MarketingPermissions permissions;
    private final TechnicalServices technicalServices;
    private final Services services;

    @Inject
    public OnlyPermittedSuppliersSell(
            MarketingPermissions permissions, TechnicalServices technicalServices, Services services) {
        this.permissions = permissions;
        this.technicalServices = technicalServices;
        this.services = services;
    }

    public boolean allows(long technicalServiceKey, long supplierKey) {
        return permissions.find(technicalServiceKey, supplierKey).isPresent();
    }

    /** @throws Refusal if there is no such technical service, or the supplier may not make offers of it */
    public TechnicalServiceView check(long technicalServiceKey, long supplierKey) {
        TechnicalServiceView application =
                technicalServices.get(technicalServiceKey).view();
        if (!allows(technicalServiceKey, supplierKey)) {
            throw Refusal.of(
                    CatalogError.MARKETING_NOT_PERMITTED,
                    application.definition().id());
        }
        return application;
    }

    /**
     * For an offer of a broker or reseller it is his supplier who needs the permission.
     *
     * @throws Refusal if what is offered may not be sold any more
     */
    public TechnicalServiceView check(ServiceView offer) {
        long supplierKey = offer.templateKey() == null
                ? offer.vendorKey()
                : services.get(offer.templateKey()).view().vendorKey();
        return check(offer.technicalServiceKey(), supplierKey);
    }

    /** What an organization provides it may sell from now on. */
    public void allowOwn(long organizationKey) {
        technicalServices.of(organizationKey).forEach(own -> allow(own.key(), organizationKey));
    }

    void allow(long technicalServiceKey, long supplierKey) {
        if (!allows(technicalServiceKey, supplierKey)) {
            permissions.add(new MarketingPermission(technicalServiceKey, supplierKey));
        }
    }

    /** Offers that are on the market go off it; subscriptions go on. */
    void forbid(long technicalServiceKey, long supplierKey) {
        permissions.find(technicalServiceKey, supplierKey).ifPresent(permissions::remove);
        services.offersOf(technicalServiceKey, supplierKey).forEach(offer -> {
            if (offer.leaveMarket()) {
                services.update(offer);
            }
        });
    }
}
