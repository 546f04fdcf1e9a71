package org.oscm.core.storage.job;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.oscm.core.storage.StartupRefused;
import org.oscm.core.storage.repository.SchemaMigration;
import org.oscm.core.storage.usecase.ReportStartupRefusal;

/** At start, before anything else of the application: brings the database to the state this program needs. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MigrateDatabase {

    @Inject
    private SchemaMigration migration;

    @Inject
    private ReportStartupRefusal reportStartupRefusal;

    @PostConstruct
    void migrate() {
        try {
            migration.migrate();
        } catch (StartupRefused e) {
            reportStartupRefusal.report(e);
            throw e;
        }
    }
}
