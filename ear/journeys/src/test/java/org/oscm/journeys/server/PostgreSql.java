package org.oscm.journeys.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A real PostgreSQL on a free port of the loopback address, with one empty database. It ends with the tests' process at the
 * latest.
 */
public final class PostgreSql implements Database, AutoCloseable {

    private final EmbeddedPostgres server;

    private PostgreSql(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts it with an empty database.
     *
     * @param folder an existing folder for everything it keeps
     */
    public static PostgreSql start(Path folder) {
        try {
            return new PostgreSql(EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("postgresql"))
                    .setOverrideWorkingDirectory(
                            folder.resolve("postgresql-program").toFile())
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    @Override
    public String user() {
        return "postgres";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
