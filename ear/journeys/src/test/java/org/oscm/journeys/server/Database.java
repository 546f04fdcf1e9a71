package org.oscm.journeys.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where an embedded server keeps its data, open to the test as well. */
public interface Database {

    /** JDBC address. */
    String url();

    /** Who logs in, without password. */
    String user();

    /** The key for the secrets in it, for all its servers; the first one makes it. */
    Path keyFile();

    /** A connection of its own, beside those of the servers. */
    default Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), "");
    }
}
