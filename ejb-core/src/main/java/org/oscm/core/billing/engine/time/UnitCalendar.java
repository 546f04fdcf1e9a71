package org.oscm.core.billing.engine.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.PricingPeriod;

/**
 * Cuts time into units - months, weeks from Monday, days, hours - as the clocks of a time zone show them. Units follow
 * each other without gap or overlap. A day is as long as it really was, 23 to 25 hours; an hour always has 3,600,000
 * milliseconds, so that the hour repeated in autumn is two units.
 *
 * <p>Borders of days, weeks and months around one period are calculated once and kept, those of hours when shares of
 * them are added up; else hours need no search. Made for one calculation: not for several threads.
 */
public final class UnitCalendar {

    private static final long HOUR_MILLIS = 3_600_000;

    private final ZoneId zone;
    private final PricingPeriod unit;
    private final Period around;
    /** Borders of consecutive units, ascending; those of hours are empty until they are needed. */
    private long[] borders = {};

    private UnitCalendar(ZoneId zone, PricingPeriod unit, Period around) {
        this.zone = zone;
        this.unit = unit;
        this.around = around;
    }

    /** The units of a zone; fastest for instants within the period. */
    public static UnitCalendar around(Period period, ZoneId zone, PricingPeriod unit) {
        UnitCalendar calendar = new UnitCalendar(zone, unit, period);
        if (unit != PricingPeriod.HOUR) {
            calendar.borders = calendar.bordersAround(period);
        }
        return calendar;
    }

    /** Start of the unit that contains the instant. */
    public Instant floor(Instant instant) {
        return Instant.ofEpochMilli(floor(instant.toEpochMilli()));
    }

    /** Start of the unit that follows the one containing the instant; on a border, the end of the unit beginning there. */
    public Instant next(Instant instant) {
        return Instant.ofEpochMilli(next(instant.toEpochMilli()));
    }

    /** How many units lie in the period: for each unit the covered part of its real length, never rounded. */
    public double unitsIn(Period period) {
        return unit == PricingPeriod.HOUR ? (double) period.millis() / HOUR_MILLIS : sumOfParts(period);
    }

    /**
     * The same for several periods, which may overlap: unit by unit, the newest first, the parts that the periods cover
     * of it together. The order shows in the last digit.
     */
    public double unitsSharedBy(List<Period> periods) {
        if (periods.isEmpty()) {
            return 0;
        }
        Instant start =
                periods.stream().map(Period::start).reduce(Period::earlier).orElseThrow();
        Instant end = periods.stream().map(Period::end).reduce(Period::later).orElseThrow();
        long[] unitBorders = bordersEnclosing(start.toEpochMilli(), end.toEpochMilli());
        long[] covered = new long[unitBorders.length - 1];
        periods.forEach(period -> cover(period, unitBorders, covered));
        double units = 0;
        for (int unit = covered.length - 1; unit >= 0; unit--) {
            long length = unitBorders[unit + 1] - unitBorders[unit];
            units += covered[unit] == length ? 1 : (double) covered[unit] / length;
        }
        return units;
    }

    private long[] bordersEnclosing(long start, long end) {
        if (borders.length == 0) {
            borders = bordersAround(around);
        }
        boolean kept = borders[0] <= start && end <= borders[borders.length - 1];
        return kept ? borders : bordersAround(Period.ofMillis(start, end));
    }

    private static void cover(Period period, long[] unitBorders, long[] covered) {
        long start = period.startMillis();
        int found = Arrays.binarySearch(unitBorders, start);
        for (int unit = found < 0 ? -found - 2 : found; start < period.endMillis(); unit++) {
            long end = Math.min(unitBorders[unit + 1], period.endMillis());
            covered[unit] += end - start;
            start = end;
        }
    }

    private double sumOfParts(Period period) {
        long start = period.startMillis();
        long end = period.endMillis();
        double units = 0;
        while (start < end) {
            long unitStart = floor(start);
            long unitEnd = next(start);
            long covered = Math.min(unitEnd, end) - start;
            units += (double) covered / (unitEnd - unitStart);
            start = unitEnd;
        }
        return units;
    }

    long floor(long millis) {
        int index = indexOf(millis);
        return index < 0 ? calculateFloor(millis) : borders[index];
    }

    long next(long millis) {
        int index = indexOf(millis);
        return index < 0 ? calculateNext(millis) : borders[index + 1];
    }

    /** Index of the last border before or at the instant, or -1 if the kept borders do not enclose it. */
    private int indexOf(long millis) {
        if (borders.length == 0 || millis < borders[0] || millis >= borders[borders.length - 1]) {
            return -1;
        }
        int index = Arrays.binarySearch(borders, millis);
        return index < 0 ? -index - 2 : index;
    }

    private long[] bordersAround(Period period) {
        long[] found = new long[8];
        int count = 0;
        long border = calculateFloor(period.startMillis());
        while (true) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = border;
            if (border > period.endMillis()) {
                return Arrays.copyOf(found, count);
            }
            border = calculateNext(border);
        }
    }

    private long calculateFloor(long millis) {
        return unit == PricingPeriod.HOUR ? hourStart(millis) : startOf(dateOfUnit(millis));
    }

    private long calculateNext(long millis) {
        if (unit == PricingPeriod.HOUR) {
            return nextHourStart(millis);
        }
        LocalDate date = dateOfUnit(millis);
        return startOf(
                switch (unit) {
                    case MONTH -> date.plusMonths(1);
                    case WEEK -> date.plusWeeks(1);
                    default -> date.plusDays(1);
                });
    }

    private LocalDate dateOfUnit(long millis) {
        LocalDate date = LocalDate.ofInstant(Instant.ofEpochMilli(millis), zone);
        return switch (unit) {
            case MONTH -> date.withDayOfMonth(1);
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            default -> date;
        };
    }

    private long startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    /**
     * Full hours of standard time, which summer time shares wherever it shifts the clocks by whole hours. A country that
     * moves its standard time by less than an hour has one shorter hour.
     */
    private long hourStart(long millis) {
        long start = millis - Math.floorMod(millis + standardOffset(millis), HOUR_MILLIS);
        return areInStep(start, millis)
                ? start
                : zone.getRules()
                                .previousTransition(Instant.ofEpochMilli(millis + 1))
                                .toEpochSecond()
                        * 1000;
    }

    private long nextHourStart(long millis) {
        long next = millis - Math.floorMod(millis + standardOffset(millis), HOUR_MILLIS) + HOUR_MILLIS;
        return areInStep(next, millis)
                ? next
                : zone.getRules().nextTransition(Instant.ofEpochMilli(millis)).toEpochSecond() * 1000;
    }

    private boolean areInStep(long one, long other) {
        return (standardOffset(one) - standardOffset(other)) % HOUR_MILLIS == 0;
    }

    private long standardOffset(long millis) {
        return zone.getRules().getStandardOffset(Instant.ofEpochMilli(millis)).getTotalSeconds() * 1000L;
    }
}
