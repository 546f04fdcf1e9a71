package org.oscm.core.timers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.configuration.SettingKey.TIMER_INTERVAL_BILLING_OFFSET;
import static org.oscm.core.configuration.SettingKey.TIMER_INTERVAL_ORGANIZATION;
import static org.oscm.core.configuration.SettingKey.TIMER_INTERVAL_ORGANIZATION_OFFSET;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.testing.TestCore;
import org.oscm.core.timers.usecase.TimerTimes;

class TimesOfTimersTest {

    private static final TimerSchedule INTERVAL =
            TimerSchedule.every(TIMER_INTERVAL_ORGANIZATION, TIMER_INTERVAL_ORGANIZATION_OFFSET);
    private static final TimerSchedule DAILY = TimerSchedule.dailyAt(TIMER_INTERVAL_BILLING_OFFSET);

    @RegisterExtension
    final TestCore core = new TestCore();

    private TimerTimes times;

    @BeforeEach
    void now() {
        times = core.get(TimerTimes.class);
        core.clock().set(Instant.parse("2011-01-03T10:30:00Z"));
    }

    @Test
    void anIntervalIsCountedFromTheStartOfTheYearInTheBillingZone() {
        set(TIMER_INTERVAL_ORGANIZATION, Duration.ofHours(6));

        assertThat(times.latest(INTERVAL)).contains(Instant.parse("2011-01-03T05:00:00Z"));
        assertThat(times.next(INTERVAL)).contains(Instant.parse("2011-01-03T11:00:00Z"));
    }

    @Test
    void anOffsetMovesTheInstantsOfAnInterval() {
        set(TIMER_INTERVAL_ORGANIZATION, Duration.ofHours(6));
        set(TIMER_INTERVAL_ORGANIZATION_OFFSET, Duration.ofMinutes(15));

        assertThat(times.latest(INTERVAL)).contains(Instant.parse("2011-01-03T05:15:00Z"));
        assertThat(times.next(INTERVAL)).contains(Instant.parse("2011-01-03T11:15:00Z"));
    }

    @Test
    void anOffsetOfMoreThanAnIntervalCountsBeforeItsFirstInstantAsWell() {
        set(TIMER_INTERVAL_ORGANIZATION, Duration.ofHours(6));
        set(TIMER_INTERVAL_ORGANIZATION_OFFSET, Duration.ofDays(20).plusMinutes(15));

        assertThat(times.next(INTERVAL)).contains(Instant.parse("2011-01-03T11:15:00Z"));
    }

    @Test
    void anIntervalOfZeroSwitchesTheTimerOff() {
        set(TIMER_INTERVAL_ORGANIZATION, Duration.ZERO);

        assertThat(times.period(INTERVAL)).isZero();
        assertThat(times.latest(INTERVAL)).isEmpty();
        assertThat(times.next(INTERVAL)).isEmpty();
    }

    @Test
    void aVeryShortIntervalIsTenSeconds() {
        set(TIMER_INTERVAL_ORGANIZATION, Duration.ofMillis(1));

        assertThat(times.period(INTERVAL)).isEqualTo(Duration.ofSeconds(10));
        assertThat(times.next(INTERVAL)).contains(Instant.parse("2011-01-03T10:30:10Z"));
    }

    @Test
    void theLongestIntervalThatCanBeSetHasAnInstant() {
        set(TIMER_INTERVAL_ORGANIZATION, Duration.ofMillis(Long.MAX_VALUE));

        assertThat(times.latest(INTERVAL)).contains(Instant.parse("2010-12-31T23:00:00Z"));
        assertThat(times.next(INTERVAL).orElseThrow()).isAfter(Instant.parse("2011-12-31T23:00:00Z"));
    }

    @Test
    void aDailyTimerHeedsTheTimeOfDayAlone() {
        set(TIMER_INTERVAL_BILLING_OFFSET, Duration.ofDays(4).plusHours(12));

        assertThat(times.latest(DAILY)).contains(Instant.parse("2011-01-02T11:00:00Z"));
        assertThat(times.next(DAILY)).contains(Instant.parse("2011-01-03T11:00:00Z"));
    }

    @Test
    void aDailyTimerKeepsItsTimeOfDayWhenSummerTimeBegins() {
        set(TIMER_INTERVAL_BILLING_OFFSET, Duration.ofHours(12));
        core.clock().set(Instant.parse("2011-03-26T20:00:00Z"));

        assertThat(times.latest(DAILY)).contains(Instant.parse("2011-03-26T11:00:00Z"));
        assertThat(times.next(DAILY)).contains(Instant.parse("2011-03-27T10:00:00Z"));
    }

    @Test
    void aChangedSettingCountsAtOnce() {
        set(TIMER_INTERVAL_BILLING_OFFSET, Duration.ofHours(12));
        set(TIMER_INTERVAL_BILLING_OFFSET, Duration.ofHours(18));

        assertThat(times.next(DAILY)).contains(Instant.parse("2011-01-03T17:00:00Z"));
    }

    private void set(SettingKey key, Duration value) {
        core.get(Settings.class).change(key, String.valueOf(value.toMillis()));
        core.settle();
    }
}
