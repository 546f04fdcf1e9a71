package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.ApplicationProbe;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.catalog.usecase.OnlyPermittedSuppliersSell;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.storage.NewTransaction;

/**
 * Asks the application behind a technical service for a sign of life, for technology managers of its provider and service
 * managers of suppliers who may sell it. To be called outside of transactions.
 */
@Dependent
public class ProbeApplication {

    private final FindServices findServices;
    private final OnlyPermittedSuppliersSell marketing;
    private final ApplicationProbe probe;
    private final CurrentCaller caller;
    private final NewTransaction newTransaction;

    @Inject
    public ProbeApplication(
            FindServices findServices,
            OnlyPermittedSuppliersSell marketing,
            ApplicationProbe probe,
            CurrentCaller caller,
            NewTransaction newTransaction) {
        this.findServices = findServices;
        this.marketing = marketing;
        this.probe = probe;
        this.caller = caller;
        this.newTransaction = newTransaction;
    }

    /** @throws Refusal if there is no such technical service, it is not the caller's, or its application does not answer */
    public void probe(long technicalServiceKey) {
        TechnicalServiceView application = newTransaction.get(() -> visible(technicalServiceKey));
        if (application.accessType() != AccessType.EXTERNAL) {
            probe.ping(application);
        }
    }

    private TechnicalServiceView visible(long technicalServiceKey) {
        Caller who = caller.get();
        TechnicalServiceView application = findServices.technicalService(technicalServiceKey);
        boolean own = who.has(UserRole.TECHNOLOGY_MANAGER) && application.providerKey() == who.organizationKey();
        boolean sold =
                who.has(UserRole.SERVICE_MANAGER) && marketing.allows(technicalServiceKey, who.organizationKey());
        if (!own && !sold) {
            throw Refusal.of(
                    CatalogError.TECHNICAL_SERVICE_NOT_YOURS,
                    application.definition().id());
        }
        return application;
    }
}
