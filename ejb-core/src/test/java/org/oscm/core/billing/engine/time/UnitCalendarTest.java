package org.oscm.core.billing.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.oscm.core.billing.engine.Local;
import org.oscm.core.billing.engine.Seeds;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.PricingPeriod;

class UnitCalendarTest {

    private static final Instant TEN_YEARS_AGO = Instant.parse("2016-01-01T00:00:00Z");
    private static final Period TEN_YEARS = new Period(TEN_YEARS_AGO, Instant.parse("2026-01-01T00:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        // zone,             unit,  instant,           start,            next,             hours
        "Europe/Berlin,      MONTH, 2013-02-14T12:00, 2013-02-01,       2013-03-01,        672",
        "Europe/Berlin,      MONTH, 2013-03-01,       2013-03-01,       2013-04-01,        743",
        "Europe/Berlin,      MONTH, 2013-10-31T23:59, 2013-10-01,       2013-11-01,        745",
        "Europe/Berlin,      WEEK,  2013-03-31T12:00, 2013-03-25,       2013-04-01,        167",
        "Europe/Berlin,      WEEK,  2013-04-01,       2013-04-01,       2013-04-08,        168",
        "Europe/Berlin,      DAY,   2013-03-31T12:00, 2013-03-31,       2013-04-01,         23",
        "Europe/Berlin,      DAY,   2013-10-27T12:00, 2013-10-27,       2013-10-28,         25",
        "Europe/Berlin,      HOUR,  2013-03-31T01:30, 2013-03-31T01:00, 2013-03-31T03:00,    1",
        "Asia/Kolkata,       HOUR,  2013-03-31T01:30, 2013-03-31T01:00, 2013-03-31T02:00,    1",
        "Asia/Kolkata,       DAY,   2013-03-31T01:30, 2013-03-31,       2013-04-01,         24",
        "America/Sao_Paulo,  DAY,   2013-10-20T12:00, 2013-10-20T01:00, 2013-10-21,         23",
    })
    void unitsStartAndEndWithTheLocalCalendar(
            ZoneId zone, PricingPeriod unit, String instant, String start, String next, int hours) {
        Instant at = Local.at(instant, zone);
        UnitCalendar calendar = UnitCalendar.around(new Period(at, at), zone, unit);

        assertThat(calendar.floor(at)).isEqualTo(Local.at(start, zone));
        assertThat(calendar.next(at)).isEqualTo(Local.at(next, zone));
        assertThat(Duration.between(calendar.floor(at), calendar.next(at))).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void theHourRepeatedInAutumnIsTwoUnits() {
        Instant first = Instant.parse("2013-10-27T00:00:00Z");
        UnitCalendar calendar = UnitCalendar.around(new Period(first, first), Local.BERLIN, PricingPeriod.HOUR);

        assertThat(calendar.next(first)).isEqualTo(first.plusSeconds(3600));
        assertThat(calendar.floor(first.plusSeconds(3600 + 1800))).isEqualTo(first.plusSeconds(3600));
        assertThat(calendar.next(first.plusSeconds(3600))).isEqualTo(first.plusSeconds(7200));
    }

    @ParameterizedTest
    @EnumSource
    void instantsFarFromThePeriodAreAnsweredAsWell(PricingPeriod unit) {
        Period near = Local.berlin("2013-03-05", "2013-03-06");
        Period all = Local.berlin("2012-01-01", "2015-01-01");
        UnitCalendar narrow = UnitCalendar.around(near, Local.BERLIN, unit);
        UnitCalendar wide = UnitCalendar.around(all, Local.BERLIN, unit);

        for (Instant at = all.start(); at.isBefore(all.end()); at = at.plus(Duration.ofHours(31))) {
            assertThat(narrow.floor(at)).isEqualTo(wide.floor(at));
            assertThat(narrow.next(at)).isEqualTo(wide.next(at));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "HOUR", mode = EnumSource.Mode.EXCLUDE)
    void unitsFollowEachOtherWithoutGapOrOverlapInAllZonesOverTenYears(PricingPeriod unit) {
        for (String id : ZoneId.getAvailableZoneIds()) {
            UnitCalendar calendar = UnitCalendar.around(TEN_YEARS, ZoneId.of(id), unit);
            Instant border = calendar.floor(TEN_YEARS.start());
            while (border.isBefore(TEN_YEARS.end())) {
                border = assertThatUnitIsWhole(id, calendar, border);
            }
        }
    }

    @Test
    void hoursFollowEachOtherAroundEveryClockChangeInAllZonesOverTenYears() {
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            UnitCalendar calendar = UnitCalendar.around(TEN_YEARS, zone, PricingPeriod.HOUR);
            ZoneOffsetTransition change = zone.getRules().nextTransition(TEN_YEARS.start());
            while (change != null && change.getInstant().isBefore(TEN_YEARS.end())) {
                Instant border = calendar.floor(change.getInstant().minus(Duration.ofHours(3)));
                for (int hours = 0; hours < 6; hours++) {
                    border = assertThatUnitIsWhole(id, calendar, border);
                }
                change = zone.getRules().nextTransition(change.getInstant());
            }
        }
    }

    private static Instant assertThatUnitIsWhole(String zone, UnitCalendar calendar, Instant border) {
        Instant next = calendar.next(border);
        String unit = zone + " " + border + " .. " + next;
        assertThat(next).as(unit).isAfter(border);
        assertThat(calendar.floor(border)).as(unit).isEqualTo(border);
        assertThat(calendar.floor(next.minusMillis(1))).as(unit).isEqualTo(border);
        assertThat(calendar.next(next.minusMillis(1))).as(unit).isEqualTo(next);
        assertThat(calendar.floor(next)).as(unit).isEqualTo(next);
        return next;
    }

    @ParameterizedTest
    @EnumSource
    void theUnitsInPartsAddUpToTheUnitsInTheWhole(PricingPeriod unit) {
        Period whole = Local.berlin("2013-01-01", "2014-01-01");
        UnitCalendar calendar = UnitCalendar.around(whole, Local.BERLIN, unit);
        Seeds.all().forEach(seed -> {
            double sum = 0;
            for (Period part : Cuts.of(whole, 7, Seeds.random(seed))) {
                sum += calendar.unitsIn(part);
            }
            assertThat(sum).as("seed " + seed).isCloseTo(calendar.unitsIn(whole), within(1e-8));
        });
    }

    @ParameterizedTest
    @EnumSource
    void partsAddUpInAllZonesAtAnyTimeOfTenYears(PricingPeriod unit) {
        Random random = Seeds.random(1);
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            Instant start = TEN_YEARS.start().plusSeconds((long) (random.nextDouble() * TEN_YEARS.millis() / 1000));
            Period whole = new Period(start, start.plus(Duration.ofHours(1 + random.nextInt(2400))));
            UnitCalendar calendar = UnitCalendar.around(whole, ZoneId.of(id), unit);
            double sum = Cuts.of(whole, 5, random).stream()
                    .mapToDouble(calendar::unitsIn)
                    .sum();
            assertThat(sum).as(id + " " + whole).isCloseTo(calendar.unitsIn(whole), within(1e-8));
        }
    }
}
