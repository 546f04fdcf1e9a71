package org.oscm.journeys.server;

import java.nio.file.Path;

/** What the build made, as told by the build. */
public final class Distribution {

    private Distribution() {}

    /** A file of the folder that holds everything to run, such as {@code oscm.ear}. */
    public static Path file(String name) {
        return folder("distribution").resolve(name);
    }

    /** A script that sets up a server. */
    static Path script(String name) {
        return folder("scripts").resolve(name);
    }

    /** An unpacked server or the database driver. */
    static Path server(String name) {
        return folder("servers").resolve(name);
    }

    /** Where tests keep their files. */
    public static Path work() {
        return folder("work");
    }

    private static Path folder(String name) {
        String folder = System.getProperty("oscm.journeys." + name);
        if (folder == null) {
            throw new IllegalStateException(
                    "Journeys are started by Maven, which says where to find -Doscm.journeys." + name);
        }
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
