package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.ApplicationProbe;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.NewTransaction;

/** Asks the application behind a technical service of its provider for a sign of life. To be called outside of transactions. */
@Dependent
public class ProbeApplication {

    private final FindServices findServices;
    private final ApplicationProbe probe;
    private final NewTransaction newTransaction;

    @Inject
    public ProbeApplication(FindServices findServices, ApplicationProbe probe, NewTransaction newTransaction) {
        this.findServices = findServices;
        this.probe = probe;
        this.newTransaction = newTransaction;
    }

    /** @throws Refusal if the provider has no such technical service, or the application does not answer */
    public void probe(long technicalServiceKey, long providerKey) {
        TechnicalServiceView application =
                newTransaction.get(() -> findServices.technicalService(technicalServiceKey, providerKey));
        if (application.accessType() != AccessType.EXTERNAL) {
            probe.ping(application);
        }
    }
}
