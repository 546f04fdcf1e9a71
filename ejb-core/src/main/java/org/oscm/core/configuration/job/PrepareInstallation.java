package org.oscm.core.configuration.job;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.oscm.core.configuration.usecase.FixBillingZone;
import org.oscm.core.kernel.PlatformWork;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.storage.StartupRefused;
import org.oscm.core.storage.usecase.ReportStartupRefusal;

/** At start, when the database can be used: fixes what may not change later. */
@Startup
@Singleton
@DependsOn("OpenSecrets")
public class PrepareInstallation {

    @Inject
    private FixBillingZone fixBillingZone;

    @Inject
    private NewTransaction newTransaction;

    @Inject
    private ReportStartupRefusal reportStartupRefusal;

    @PostConstruct
    void prepare() {
        try {
            PlatformWork.run("START", () -> newTransaction.run(fixBillingZone::fix));
        } catch (StartupRefused e) {
            reportStartupRefusal.report(e);
            throw e;
        }
    }
}
