package org.oscm.core.billing.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oscm.core.billing.engine.Local;
import org.oscm.core.kernel.Period;

class BillingScheduleTest {

    @ParameterizedTest
    @CsvSource({
        // run,              offset days, effective end, shared month
        "2013-04-05T10:00,   4,           2013-04-01,    2013-03-01, 2013-04-01",
        "2013-04-01T10:00,   4,           2013-03-28,    2013-02-01, 2013-03-01",
        "2013-04-04T10:00,   4,           2013-03-28,    2013-02-01, 2013-03-01",
        "2013-03-01T10:00,   0,           2013-03-01,    2013-02-01, 2013-03-01",
        "2013-04-01T00:30,   1,           2013-03-28,    2013-02-01, 2013-03-01",
    })
    void aRunLooksBackByWholeDays(String run, int offsetDays, String end, String sharesStart, String sharesEnd) {
        Duration offset = Duration.ofDays(offsetDays).plusHours(7);
        BillingSchedule schedule = BillingSchedule.ofRun(Local.berlin(run), offset, Local.BERLIN);

        assertThat(schedule.effectiveEnd()).isEqualTo(Local.berlin(end));
        assertThat(schedule.sharesPeriod()).isEqualTo(Local.berlin(sharesStart, sharesEnd));
    }

    @Test
    void theFirstPeriodContainsTheActivationAndMissedMonthsAreCaughtUp() {
        assertThat(runOn("2013-04-16").duePeriods(15, Local.berlin("2013-02-05"), Optional.empty()))
                .containsExactly(
                        Local.berlin("2013-01-15", "2013-02-15"),
                        Local.berlin("2013-02-15", "2013-03-15"),
                        Local.berlin("2013-03-15", "2013-04-15"));
    }

    @Test
    void billingGoesOnWhereItStopped() {
        BillingSchedule schedule = runOn("2013-04-16");
        Instant activatedAt = Local.berlin("2013-02-05");

        assertThat(schedule.duePeriods(15, activatedAt, Optional.of(Local.berlin("2013-03-15"))))
                .containsExactly(Local.berlin("2013-03-15", "2013-04-15"));
        assertThat(schedule.duePeriods(15, activatedAt, Optional.of(Local.berlin("2013-04-15"))))
                .isEmpty();
    }

    @Test
    void catchingUpBillsTheSamePeriodsAsBillingMonthByMonth() {
        Instant activatedAt = Local.berlin("2012-11-30T12:00");
        List<Period> monthly = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            Optional<Instant> lastBilled = monthly.isEmpty()
                    ? Optional.empty()
                    : Optional.of(monthly.get(monthly.size() - 1).end());
            monthly.addAll(runOn("2013-%02d-20".formatted(month)).duePeriods(17, activatedAt, lastBilled));
        }

        assertThat(runOn("2013-12-20").duePeriods(17, activatedAt, Optional.empty()))
                .hasSize(13)
                .isEqualTo(monthly);
    }

    @ParameterizedTest
    @CsvSource({
        // activated,  last billed, deactivated, candidate
        "2013-04-01,   ,            ,            true",
        "2013-04-02,   ,            ,            false",
        "2012-01-01,   ,            2012-02-01,  true",
        "2012-01-01,   2013-03-01,  ,            true",
        "2012-01-01,   2013-03-02,  ,            false",
        "2012-01-01,   2013-03-01,  2013-01-26,  true",
        "2012-01-01,   2013-03-01,  2013-01-25,  false",
    })
    void candidatesAreActivatedNotBilledAndNotTerminatedLongAgo(
            String activated, String lastBilled, String deactivated, boolean candidate) {
        assertThat(runOn("2013-04-01")
                        .isCandidate(Local.berlin(activated), optional(lastBilled), optional(deactivated)))
                .isEqualTo(candidate);
    }

    @Test
    void billingPeriodsFollowEachOtherInAllZonesOverTenYears() {
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            for (int day = 1; day <= 28; day += 9) {
                CutOffDays cutOffDays = new CutOffDays(day, zone);
                Period period = cutOffDays.periodAround(Instant.parse("2016-01-01T00:00:00Z"));
                for (int month = 0; month < 120; month++) {
                    Period next = cutOffDays.periodAround(period.end());
                    assertThat(next.start()).as(id).isEqualTo(period.end());
                    assertThat(cutOffDays.periodAround(next.end().minusMillis(1)))
                            .as(id)
                            .isEqualTo(next);
                    assertThat(cutOffDays.isCutOff(next.start())).as(id).isTrue();
                    period = next;
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 29})
    void aCutOffDayExistsInEveryMonth(int day) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CutOffDays(day, Local.BERLIN));
    }

    private static BillingSchedule runOn(String day) {
        return BillingSchedule.ofRun(Local.berlin(day), Duration.ZERO, Local.BERLIN);
    }

    private static Optional<Instant> optional(String day) {
        return Optional.ofNullable(day).map(Local::berlin);
    }
}
