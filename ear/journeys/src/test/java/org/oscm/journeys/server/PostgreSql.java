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
    private final Path folder;

    private PostgreSql(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /**
     * Starts it with an empty database.
     *
     * @param folder an existing folder for everything it keeps
     */
    public static PostgreSql start(Path folder) {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("postgresql"))
                    .setOverrideWorkingDirectory(
                            folder.resolve("postgresql-program").toFile())
                    .start();
            return new PostgreSql(server, folder);
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
    public Path keyFile() {
        return folder.resolve("key-for-secrets");
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
