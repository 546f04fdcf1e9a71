package org.oscm.core.identity.job;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.oscm.core.identity.usecase.CreateOperator;
import org.oscm.core.kernel.PlatformWork;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.storage.StartupRefused;
import org.oscm.core.storage.usecase.ReportStartupRefusal;

/** At the first start: gives the operator a password. */
@Startup
@Singleton
@DependsOn("PrepareInstallation")
public class PrepareOperator {

    @Inject
    private CreateOperator createOperator;

    @Inject
    private NewTransaction newTransaction;

    @Inject
    private ReportStartupRefusal reportStartupRefusal;

    @PostConstruct
    void prepare() {
        try {
            PlatformWork.run("START", () -> newTransaction.run(createOperator::create));
        } catch (StartupRefused e) {
            reportStartupRefusal.report(e);
            throw e;
        }
    }
}
