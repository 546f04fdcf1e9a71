package org.oscm.core.configuration.job;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.oscm.core.configuration.usecase.FixBillingZone;
import org.oscm.core.storage.StartupRefused;
import org.oscm.core.storage.usecase.ReportStartupRefusal;

/** At start, after the database is migrated: fixes what may not change later. */
@Startup
@Singleton
@DependsOn("MigrateDatabase")
public class PrepareInstallation {

    @Inject
    private FixBillingZone fixBillingZone;

    @Inject
    private ReportStartupRefusal reportStartupRefusal;

    @PostConstruct
    void prepare() {
        try {
            fixBillingZone.fix();
        } catch (StartupRefused e) {
            reportStartupRefusal.report(e);
            throw e;
        }
    }
}
