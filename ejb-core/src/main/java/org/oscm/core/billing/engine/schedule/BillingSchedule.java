package org.oscm.core.billing.engine.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oscm.core.kernel.Period;

/**
 * What a billing run bills. The run looks back by an offset of whole days: everything that ended by then and was not
 * billed yet is due, so that missed months are caught up.
 *
 * @param effectiveEnd 00:00 local time of the day of the run less the offset, not later than the 28th of its month
 * @param sharesPeriod the calendar month whose revenue is shared after the run: the one before the month of the run
 *     less the offset
 * @param zone time zone of the platform
 */
public record BillingSchedule(Instant effectiveEnd, Period sharesPeriod, ZoneId zone) {

    private static final int LATEST_DAY_OF_MONTH = 28;
    private static final int DAYS_BILLED_AFTER_TERMINATION = 65;

    /**
     * The schedule of a run.
     *
     * @param runAt when the run starts
     * @param offset setting of the platform; its whole days count, the rest is the time of day of the run
     */
    public static BillingSchedule ofRun(Instant runAt, Duration offset, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(runAt, zone).minusDays(offset.toDays());
        LocalDate endDay = day.withDayOfMonth(Math.min(day.getDayOfMonth(), LATEST_DAY_OF_MONTH));
        return of(startOf(endDay, zone), zone);
    }

    /** The schedule of a run whose effective end is known: revenue is shared for the month before that of the end. */
    public static BillingSchedule of(Instant effectiveEnd, ZoneId zone) {
        LocalDate month = LocalDate.ofInstant(effectiveEnd, zone).withDayOfMonth(1);
        Period shares = new Period(startOf(month.minusMonths(1), zone), startOf(month, zone));
        return new BillingSchedule(effectiveEnd, shares, zone);
    }

    /**
     * Whether the run looks at a subscription at all: activated in time, and either never billed, or a full month not
     * billed and still alive or terminated not longer than 65 days ago.
     *
     * @param activatedAt first activation
     * @param lastBilledEnd end of the last billed period; absent if never billed
     * @param deactivatedAt termination; absent while it lives
     */
    public boolean isCandidate(Instant activatedAt, Optional<Instant> lastBilledEnd, Optional<Instant> deactivatedAt) {
        if (activatedAt.isAfter(effectiveEnd)) {
            return false;
        }
        if (lastBilledEnd.isEmpty()) {
            return true;
        }
        Instant monthBefore = effectiveEnd.atZone(zone).minusMonths(1).toInstant();
        Instant longAgo = effectiveEnd
                .atZone(zone)
                .minusDays(DAYS_BILLED_AFTER_TERMINATION)
                .toInstant();
        boolean terminatedLongAgo =
                deactivatedAt.filter(at -> at.isBefore(longAgo)).isPresent();
        return !lastBilledEnd.get().isAfter(monthBefore) && !terminatedLongAgo;
    }

    /**
     * The periods of a candidate that are due, oldest first: from the one that contains the activation, or from the end
     * of the last billed one, to the last that ended by the effective end.
     */
    public List<Period> duePeriods(int cutOffDay, Instant activatedAt, Optional<Instant> lastBilledEnd) {
        CutOffDays cutOffDays = new CutOffDays(cutOffDay, zone);
        Instant start = lastBilledEnd.orElseGet(
                () -> cutOffDays.periodAround(activatedAt).start());
        List<Period> due = new ArrayList<>();
        Period period = new Period(start, cutOffDays.after(start));
        while (!period.end().isAfter(effectiveEnd)) {
            due.add(period);
            period = new Period(period.end(), cutOffDays.after(period.end()));
        }
        return due;
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
