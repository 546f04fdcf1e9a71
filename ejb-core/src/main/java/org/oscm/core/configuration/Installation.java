package org.oscm.core.configuration;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.oscm.core.storage.StartupRefused;

/** What the person who starts the server decides, by system properties; it cannot change while the server runs. */
public final class Installation {

    private Installation() {}

    /** {@code oscm.sandbox}: the clock may be moved and mails stay in the sandbox mailbox. Off unless said otherwise. */
    public static boolean isSandbox() {
        return Boolean.getBoolean("oscm.sandbox");
    }

    /** {@code oscm.zone}: the billing time zone asked for; empty if none is named. */
    public static Optional<ZoneId> zone() {
        return Optional.ofNullable(System.getProperty("oscm.zone"))
                .filter(zone -> !zone.isBlank())
                .map(Installation::zoneOf);
    }

    /** {@code oscm.home}: where files of this installation are kept; empty on a server without one. */
    public static Optional<Path> home() {
        return Optional.ofNullable(System.getProperty("oscm.home")).map(Path::of);
    }

    /** {@code oscm.operator.password}: the operator's first password; empty if one is to be generated. */
    public static Optional<String> operatorPassword() {
        return Optional.ofNullable(System.getProperty("oscm.operator.password")).filter(given -> !given.isEmpty());
    }

    /** {@code oscm.https.port}: the port of the HTTPS listener. */
    public static int httpsPort() {
        return Integer.getInteger("oscm.https.port", 8081);
    }

    /** {@code oscm.jms.address}: host and port of the message broker that servers share; empty if they share none. */
    public static Optional<String> commonBroker() {
        return Optional.ofNullable(System.getProperty("oscm.jms.address")).filter(address -> !address.isBlank());
    }

    private static ZoneId zoneOf(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new StartupRefused(
                    "\"" + id + "\" is not a time zone: give -Doscm.zone an IANA name such as Europe/Berlin.", e);
        }
    }
}
