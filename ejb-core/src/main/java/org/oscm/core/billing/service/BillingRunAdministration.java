package org.oscm.core.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.oscm.core.billing.BillingRunView;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.billing.usecase.StartBillingRun;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.storage.NewTransaction;

/** The operator's billing runs. */
@Stateless
@RolesAllowed("PLATFORM_OPERATOR")
public class BillingRunAdministration {

    @Inject
    private StartBillingRun startBillingRun;

    @Inject
    private BillingRuns runs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private NewTransaction newTransaction;

    /** Starts a run in the background. @return its state at the start */
    public BillingRunView start() {
        return newTransaction.get(() -> runs.view(startBillingRun.start(), language()));
    }

    public BillingRunView run(long id) {
        return runs.view(id, language());
    }

    /** The newest run; empty before the first one. */
    public Optional<BillingRunView> newestRun() {
        return runs.newest(language());
    }

    private Locale language() {
        return caller.get().locale();
    }
}
