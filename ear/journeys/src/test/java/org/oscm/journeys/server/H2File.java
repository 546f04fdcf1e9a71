package org.oscm.journeys.server;

import java.nio.file.Path;

/**
 * An H2 database in a file that several processes may open. Whoever finds a row locked waits for a minute, as in other
 * databases.
 *
 * @param folder where the file is
 */
public record H2File(Path folder) implements Database {

    @Override
    public String url() {
        return "jdbc:h2:file:" + folder.resolve("oscm") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=60000";
    }

    @Override
    public String user() {
        return "oscm";
    }

    @Override
    public Path keyFile() {
        return folder.resolve("key-for-secrets");
    }
}
