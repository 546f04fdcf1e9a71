package org.oscm.core.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.oscm.core.storage.KeyRing;

/** One database a test run, with the schema of the product, ended with the JVM. */
final class TestDatabase {

    /** Kept, because loggers that nobody holds forget their level. */
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    static final DataSource DATA_SOURCE = Boolean.getBoolean("oscm.test.postgres") ? postgres() : h2();
    private static final EntityManagerFactory UNIT = unit();

    private TestDatabase() {}

    static EntityManager open() {
        return UNIT.createEntityManager();
    }

    private static EntityManagerFactory unit() {
        FLYWAY_LOG.setLevel(Level.SEVERE);
        KeyRing.use(KeyRing.parse(KeyRing.newKey()));
        Flyway.configure()
                .dataSource(DATA_SOURCE)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        // no word about the server's data source, which is not used here
        return Persistence.createEntityManagerFactory(
                "oscm",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        DATA_SOURCE,
                        "jakarta.persistence.nonJtaDataSource",
                        DATA_SOURCE,
                        "eclipselink.logging.level.transaction",
                        "SEVERE"));
    }

    private static DataSource h2() {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:oscm;DB_CLOSE_DELAY=-1");
        return memory;
    }

    private static DataSource postgres() {
        try {
            return EmbeddedPostgres.start().getPostgresDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
