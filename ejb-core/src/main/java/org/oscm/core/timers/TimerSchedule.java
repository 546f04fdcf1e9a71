package org.oscm.core.timers;

import java.time.Duration;
import org.oscm.core.configuration.SettingKey;

/** When a timer runs. */
public sealed interface TimerSchedule {

    /**
     * Work that is always to be done, such as looking into an inbox, in real time whatever the platform's clock says.
     *
     * @param period whole multiple of {@link TimerSchedule#TICK}
     * @param everywhere true: every server works on its own; false: one server at a time
     */
    record Round(Duration period, boolean everywhere) implements TimerSchedule {}

    /**
     * On one server, at instants a period apart, counted from the start of the year in the platform's time.
     *
     * @param period milliseconds; 0: never; less than {@link TimerSchedule#SHORTEST} counts as that
     * @param offset milliseconds from the start of the year to the first instant; null: none
     */
    record Interval(SettingKey period, SettingKey offset) implements TimerSchedule {}

    /**
     * On one server, every day of the platform's time at the same time of day.
     *
     * @param timeOfDay milliseconds, of which whole days do not count
     */
    record Daily(SettingKey timeOfDay) implements TimerSchedule {}

    /** How often a server looks for work. */
    Duration TICK = Duration.ofSeconds(5);

    /** The shortest period an operator can set. */
    Duration SHORTEST = Duration.ofSeconds(10);

    static TimerSchedule onEveryServerEvery(int seconds) {
        return new Round(Duration.ofSeconds(seconds), true);
    }

    static TimerSchedule onOneServerEvery(int seconds) {
        return new Round(Duration.ofSeconds(seconds), false);
    }

    static TimerSchedule every(SettingKey period) {
        return new Interval(period, null);
    }

    static TimerSchedule every(SettingKey period, SettingKey offset) {
        return new Interval(period, offset);
    }

    static TimerSchedule dailyAt(SettingKey timeOfDay) {
        return new Daily(timeOfDay);
    }
}
