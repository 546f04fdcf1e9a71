package org.oscm.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Which database holds the data, and as whom to log in.
 *
 * @param url JDBC address of an H2 or PostgreSQL database
 * @param user database user
 * @param password may be empty, never null
 * @param dataSourceClass the driver's data source
 */
record DatabaseOptions(String url, String user, String password, String dataSourceClass) {

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /**
     * Reads the database options; without any, an H2 database in the home folder.
     *
     * @throws StartProblem with {@link ExitCode#USAGE} if the address is of neither kind
     */
    static DatabaseOptions read(Options.Reader reader, Path home) {
        String url = reader.text("oscm.db.url").orElseGet(() -> fileBelow(home));
        return new DatabaseOptions(
                url,
                reader.text("oscm.db.user").orElse("oscm"),
                reader.text("oscm.db.password").orElse(""),
                dataSourceClass(url));
    }

    /**
     * H2 normally keeps the last half second of commits in memory; WRITE_DELAY=0 hands each to the operating system, so that a
     * killed process loses none. The server closes the database itself, hence no closing by H2's own exit hook.
     */
    private static String fileBelow(Path home) {
        Path file = home.resolve("data").resolve("oscm");
        if (file.toString().contains(";")) {
            throw new StartProblem(
                    ExitCode.USAGE, "-Doscm.home=" + home + " is not usable: give a path without semicolon.");
        }
        return "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static String dataSourceClass(String url) {
        if (url.startsWith(H2)) {
            return "org.h2.jdbcx.JdbcDataSource";
        }
        if (url.startsWith(POSTGRESQL)) {
            return "org.postgresql.ds.PGSimpleDataSource";
        }
        throw new StartProblem(
                ExitCode.USAGE,
                "-Doscm.db.url is not usable: give an address that begins with " + POSTGRESQL + " or " + H2 + ".");
    }

    /**
     * Opens the database once, because the server's own words about one that it cannot reach are hard to read.
     *
     * @throws StartProblem with {@link ExitCode#HOME_UNUSABLE} for an H2 file, {@link ExitCode#START_FAILED} for a server
     */
    void requireReachable() {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw new StartProblem(
                    url.startsWith(H2) ? ExitCode.HOME_UNUSABLE : ExitCode.START_FAILED,
                    "The database " + shortDescription() + " cannot be opened as " + user + " (" + firstLine(e)
                            + "): repair it, restore it from a backup, or name another one with -Doscm.db.url=<address>.",
                    e);
        }
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }

    /** A few words for the console that never hold a password. */
    String shortDescription() {
        int end = url.indexOf(url.startsWith(H2) ? ';' : '?');
        return end < 0 ? url : url.substring(0, end);
    }

    @Override
    public String toString() {
        return "DatabaseOptions[" + shortDescription() + ", user=" + user + "]";
    }
}
