package org.oscm.core.billing.engine.time;

import java.util.List;
import org.oscm.core.billing.engine.document.TimeFactor;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.Contradiction;
import org.oscm.core.pricing.engine.ContradictoryHistory;

/**
 * Charges usage exactly: every stretch counts for as much of each unit as it covers, within the billing period. The
 * factor is the sum over all units of used milliseconds / real milliseconds of the unit.
 */
record ProRataMeasure(UnitCalendar calendar, Period window) implements UsageMeasure {

    @Override
    public <T> List<Stretch<T>> charged(List<Stretch<T>> used) {
        return used.stream()
                .flatMap(stretch -> stretch.period().intersection(window).stream()
                        .map(period -> new Stretch<>(stretch.what(), period)))
                .sorted(Stretches.BY_TIME)
                .toList();
    }

    /** @throws ContradictoryHistory if the usage lies wholly outside of the billing period */
    @Override
    public TimeFactor factorOf(Period used) {
        Period inside = used.intersection(window)
                .orElseThrow(() -> new ContradictoryHistory(Contradiction.USAGE_OUTSIDE_PERIOD, used, window));
        return sum(List.of(inside));
    }

    @Override
    public Period printed(Period used) {
        return used;
    }

    @Override
    public boolean listsUnchargedUsers() {
        return true;
    }
}
