package org.oscm.core.billing.engine.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.oscm.core.kernel.Period;

/**
 * The days on which billing periods start: 00:00 local time of one day of every month.
 *
 * @param dayOfMonth 1..28, so that every month has it
 * @param zone time zone of the platform
 */
public record CutOffDays(int dayOfMonth, ZoneId zone) {

    private static final int LAST_DAY_OF_ALL_MONTHS = 28;

    /** @throws IllegalArgumentException if not every month has the day */
    public CutOffDays {
        if (dayOfMonth < 1 || dayOfMonth > LAST_DAY_OF_ALL_MONTHS) {
            throw new IllegalArgumentException("No cut-off day: " + dayOfMonth);
        }
    }

    /** The billing period that contains an instant. */
    public Period periodAround(Instant instant) {
        LocalDate sameMonth = LocalDate.ofInstant(instant, zone).withDayOfMonth(dayOfMonth);
        boolean begun = !startOf(sameMonth).isAfter(instant);
        LocalDate start = begun ? sameMonth : sameMonth.minusMonths(1);
        return new Period(startOf(start), startOf(start.plusMonths(1)));
    }

    /** The first cut-off after an instant. */
    public Instant after(Instant instant) {
        return periodAround(instant).end();
    }

    /** Whether an instant is a cut-off. */
    public boolean isCutOff(Instant instant) {
        return periodAround(instant).start().equals(instant);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
