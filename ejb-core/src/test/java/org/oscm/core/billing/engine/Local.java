package org.oscm.core.billing.engine;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.oscm.core.kernel.Period;

/** Instants written as a wall clock shows them, like {@code 2013-03-16T11:30} or just {@code 2013-03-16}. */
public final class Local {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Local() {}

    public static Instant at(String text, ZoneId zone) {
        return LocalDateTime.parse(text.contains("T") ? text : text + "T00:00")
                .atZone(zone)
                .toInstant();
    }

    public static Instant berlin(String text) {
        return at(text, BERLIN);
    }

    public static Period berlin(String start, String end) {
        return new Period(berlin(start), berlin(end));
    }
}
