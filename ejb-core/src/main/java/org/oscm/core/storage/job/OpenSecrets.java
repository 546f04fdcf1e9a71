package org.oscm.core.storage.job;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.oscm.core.kernel.PlatformWork;
import org.oscm.core.storage.KeyFile;
import org.oscm.core.storage.StartupRefused;
import org.oscm.core.storage.usecase.OpenKeys;
import org.oscm.core.storage.usecase.ReportStartupRefusal;

/** At start, after the database is migrated: makes its secrets readable for this server. */
@Startup
@Singleton
@DependsOn("MigrateDatabase")
@TransactionManagement(TransactionManagementType.BEAN)
public class OpenSecrets {

    @Inject
    private OpenKeys openKeys;

    @Inject
    private ReportStartupRefusal reportStartupRefusal;

    @PostConstruct
    void open() {
        try {
            PlatformWork.run("START", () -> openKeys.open(KeyFile.ofInstallation()));
        } catch (StartupRefused e) {
            reportStartupRefusal.report(e);
            throw e;
        }
    }
}
