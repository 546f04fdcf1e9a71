package org.oscm.core.timers.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.timers.TimerSchedule;
import org.oscm.core.timers.TimerSchedule.Daily;
import org.oscm.core.timers.TimerSchedule.Interval;
import org.oscm.core.timers.TimerSchedule.Round;

/** The instants of a schedule, by the settings of the moment: a changed setting counts at once. */
@Dependent
public class TimerTimes {

    private static final Duration DAY = Duration.ofDays(1);

    private final Settings settings;
    private final Clock clock;

    @Inject
    public TimerTimes(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Between two runs; zero if the timer is switched off. */
    public Duration period(TimerSchedule schedule) {
        if (schedule instanceof Round round) {
            return round.period();
        }
        Duration period = schedule instanceof Interval interval ? settings.millis(interval.period()) : DAY;
        return period.isZero() || period.compareTo(TimerSchedule.SHORTEST) > 0 ? period : TimerSchedule.SHORTEST;
    }

    /** The newest instant that has come; empty if the timer is switched off, or always has work. */
    public Optional<Instant> latest(TimerSchedule schedule) {
        Duration period = period(schedule);
        if (schedule instanceof Round || period.isZero()) {
            return Optional.empty();
        }
        return Optional.of(
                schedule instanceof Daily daily
                        ? today(daily, clock.instant()).toInstant()
                        : instantOf((Interval) schedule, period, 0));
    }

    /** The first instant still to come; empty if the timer is switched off, or always has work. */
    public Optional<Instant> next(TimerSchedule schedule) {
        Duration period = period(schedule);
        if (schedule instanceof Round || period.isZero()) {
            return Optional.empty();
        }
        return Optional.of(
                schedule instanceof Daily daily
                        ? today(daily, clock.instant()).plusDays(1).toInstant()
                        : instantOf((Interval) schedule, period, 1));
    }

    /** At the time of day that the clock of the wall shows, also when it is put forward or back. */
    private ZonedDateTime today(Daily daily, Instant now) {
        ZonedDateTime present = now.atZone(clock.getZone());
        LocalTime time = LocalTime.MIDNIGHT.plusNanos(settings.number(daily.timeOfDay()) % DAY.toMillis() * 1_000_000);
        ZonedDateTime today = present.toLocalDate().atTime(time).atZone(clock.getZone());
        return today.isAfter(present) ? today.minusDays(1) : today;
    }

    private Instant instantOf(Interval interval, Duration period, int ahead) {
        Instant now = clock.instant();
        Instant start = now.atZone(clock.getZone())
                .toLocalDate()
                .withDayOfYear(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
        long offset = interval.offset() == null ? 0 : settings.number(interval.offset()) % period.toMillis();
        long sinceFirst = now.toEpochMilli() - start.toEpochMilli() - offset;
        long count = Math.floorDiv(sinceFirst, period.toMillis()) + ahead;
        return start.plusMillis(offset).plusMillis(Math.multiplyExact(count, period.toMillis()));
    }
}
