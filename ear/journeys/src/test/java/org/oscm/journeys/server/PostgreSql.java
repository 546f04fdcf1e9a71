package org.oscm.journeys.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A real PostgreSQL on a free port of the loopback address, with one empty database. */
final class PostgreSql implements AutoCloseable {

    static final String USER = "postgres";

    private final EmbeddedPostgres server;

    private PostgreSql(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgreSql start(Path folder) {
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

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
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
