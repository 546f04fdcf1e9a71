package org.oscm.journeys.server;

import java.nio.file.Path;

/** Where the application is known to run. */
public enum Variant {
    EMBEDDED_H2 {
        @Override
        ServerUnderTest make(Path folder) {
            return EmbeddedServer.withOwnDatabase(folder);
        }
    },
    EMBEDDED_POSTGRESQL {
        @Override
        ServerUnderTest make(Path folder) {
            return EmbeddedServer.on(PostgreSql.start(folder), folder);
        }
    },
    PAYARA {
        @Override
        ServerUnderTest make(Path folder) {
            return new DomainServer(folder, "payara6");
        }
    },
    GLASSFISH {
        @Override
        ServerUnderTest make(Path folder) {
            return new DomainServer(folder, "glassfish7");
        }
    };

    /**
     * A server that is not started yet.
     *
     * @param folder an empty folder for everything it keeps
     */
    abstract ServerUnderTest make(Path folder);

    /** The variant this build runs on. */
    static Variant ofThisBuild() {
        return valueOf(System.getProperty("oscm.journeys.variant", EMBEDDED_H2.name()));
    }
}
