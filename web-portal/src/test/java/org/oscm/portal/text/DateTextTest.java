package org.oscm.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateTextTest {
    private static final Instant LATE_IN_UTC = Instant.parse("2026-05-04T22:03:59Z");

    @Test
    void daysAreWrittenAsInTheLanguage() {
        assertThat(in(Locale.ENGLISH).day(LATE_IN_UTC)).isEqualTo("5 May 2026");
        assertThat(in(Locale.GERMAN).day(LATE_IN_UTC)).isEqualTo("5. Mai 2026");
        assertThat(in(Locale.JAPANESE).day(LATE_IN_UTC)).isEqualTo("2026年5月5日");
    }

    @Test
    void soAreWeekdays() {
        assertThat(in(Locale.ENGLISH).weekday(LATE_IN_UTC)).isEqualTo("Tuesday, 5 May 2026");
        assertThat(in(Locale.GERMAN).weekday(LATE_IN_UTC)).isEqualTo("Dienstag, 5. Mai 2026");
        assertThat(in(Locale.JAPANESE).weekday(LATE_IN_UTC)).isEqualTo("2026年5月5日火曜日");
    }

    @Test
    void timesHaveTwentyFourHours() {
        assertThat(in(Locale.ENGLISH).dayAndTime(LATE_IN_UTC)).isEqualTo("5 May 2026, 00:03");
        assertThat(in(Locale.JAPANESE).dayAndTime(LATE_IN_UTC)).isEqualTo("2026年5月5日 00:03");
    }

    private static DateText in(Locale locale) {
        return new DateText(locale, ZoneId.of("Europe/Berlin"));
    }
}
