package org.oscm.core.kernel;

import java.util.Collection;

/** Draws a period as a bar within the time that all drawn periods cover. */
final class PeriodDrawing {

    private static final int COLUMNS = 60;

    private PeriodDrawing() {}

    static Period hull(Collection<Period> periods) {
        return Period.ofMillis(
                periods.stream().mapToLong(Period::startMillis).min().orElse(0),
                periods.stream().mapToLong(Period::endMillis).max().orElse(0));
    }

    static String line(Period period, Period hull) {
        int from = column(period.startMillis(), hull);
        int to = column(period.endMillis(), hull);
        String bar = period.isEmpty() ? "|" : "=".repeat(Math.max(1, to - from));
        return String.format("%-" + (COLUMNS + 1) + "s %s", " ".repeat(from) + bar, period);
    }

    private static int column(long instantMillis, Period hull) {
        if (hull.isEmpty()) {
            return 0;
        }
        return (int) ((instantMillis - hull.startMillis()) * COLUMNS / hull.millis());
    }
}
