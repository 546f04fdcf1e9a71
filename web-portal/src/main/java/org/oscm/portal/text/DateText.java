package org.oscm.portal.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Days and times as people write them: "5 May 2026", "5. Mai 2026", "2026年5月5日"; times in 24 hours. */
public final class DateText {
    private static final Map<String, String> DAY = Map.of("en", "d MMMM yyyy", "de", "d. MMMM yyyy", "ja", "yyyy年M月d日");
    private static final Map<String, String> WEEKDAY =
            Map.of("en", "EEEE, d MMMM yyyy", "de", "EEEE, d. MMMM yyyy", "ja", "yyyy年M月d日EEEE");
    private static final String TIME = "HH:mm";

    private final Locale locale;
    private final ZoneId zone;

    /**
     * @param locale one of the languages the portal speaks
     * @param zone where the clock hangs
     */
    public DateText(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    public String day(Instant instant) {
        return format(instant, DAY.get(locale.getLanguage()));
    }

    public String weekday(Instant instant) {
        return format(instant, WEEKDAY.get(locale.getLanguage()));
    }

    public String time(Instant instant) {
        return format(instant, TIME);
    }

    public String dayAndTime(Instant instant) {
        return day(instant) + (locale.getLanguage().equals("ja") ? " " : ", ") + time(instant);
    }

    private String format(Instant instant, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(ZonedDateTime.ofInstant(instant, zone));
    }
}
