package org.oscm.core.storage.repository;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.oscm.core.storage.StartupRefused;

/** Brings the database to the state this program needs, and refuses one that a newer program has already changed. */
@Dependent
public class SchemaMigration {

    private static final Logger LOG = System.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "BSSDS")
    private DataSource dataSource;

    /** @throws StartupRefused if the database is newer than the program, damaged or not reachable */
    public void migrate() {
        try {
            Flyway flyway = Flyway.configure(SchemaMigration.class.getClassLoader())
                    .dataSource(dataSource)
                    .locations("classpath:db/migration")
                    .ignoreMigrationPatterns("*:future")
                    .load();
            refuseNewerDatabase(flyway.info().all());
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StartupRefused(
                    "The database cannot be used: " + firstLine(e)
                            + " Check oscm.db.url, .user and .password, and that the"
                            + " database is running and was made by OSCM.",
                    e);
        }
    }

    /** Whether the database answers within two seconds. */
    public boolean isReachable() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not answer", e);
            return false;
        }
    }

    private static void refuseNewerDatabase(MigrationInfo... migrations) {
        Arrays.stream(migrations)
                .filter(m -> m.getState() == MigrationState.FUTURE_SUCCESS)
                .reduce((older, newer) -> newer)
                .ifPresent(newest -> {
                    throw new StartupRefused("The database is newer than this program (schema version "
                            + newest.getVersion() + "): start the newer program, or restore a backup made before its"
                            + " update.");
                });
    }

    private static String firstLine(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason given") + ".";
    }
}
