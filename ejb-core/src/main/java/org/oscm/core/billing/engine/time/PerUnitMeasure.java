package org.oscm.core.billing.engine.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.oscm.core.billing.engine.document.TimeFactor;
import org.oscm.core.kernel.Period;

/**
 * Charges whole units: usage reaches back to the start of the unit in which it begins and forward to the end of the
 * unit in which it ends, an end exactly on a border included. A unit is charged by the billing period in which it
 * ends, so the window runs from the start of the unit containing the start of the billing period to the start of the
 * unit containing its end.
 *
 * <p>Stretches that touch the same unit belong together: the unit is charged once. When the way of usage changes
 * inside (another role, another value), the unit is shared exactly by time: each stretch is charged until the next one
 * begins, so that a gap in between is charged as the older one was.
 */
record PerUnitMeasure(UnitCalendar calendar, Period billingPeriod, Period window) implements UsageMeasure {

    PerUnitMeasure(UnitCalendar calendar, Period billingPeriod) {
        this(
                calendar,
                billingPeriod,
                new Period(calendar.floor(billingPeriod.start()), calendar.floor(billingPeriod.end())));
    }

    @Override
    public <T> List<Stretch<T>> charged(List<Stretch<T>> used) {
        List<Stretch<T>> ordered = used.stream().sorted(Stretches.BY_TIME).toList();
        List<Stretch<T>> charged = new ArrayList<>();
        int first = 0;
        while (first < ordered.size()) {
            int afterLast = endOfGroup(ordered, first);
            chargeGroup(ordered.subList(first, afterLast), charged);
            first = afterLast;
        }
        return charged;
    }

    /** Index after the last of the stretches that hang together, unit by unit, with the given one. */
    private <T> int endOfGroup(List<Stretch<T>> ordered, int first) {
        Instant end = ordered.get(first).period().end();
        int index = first + 1;
        while (index < ordered.size()) {
            Period following = ordered.get(index).period();
            if (!calendar.next(end).isAfter(calendar.floor(following.start()))) {
                return index;
            }
            end = Period.later(end, following.end());
            index++;
        }
        return index;
    }

    private <T> void chargeGroup(List<Stretch<T>> group, List<Stretch<T>> charged) {
        Instant end = group.stream()
                .map(stretch -> stretch.period().end())
                .reduce(Period::later)
                .orElseThrow();
        Instant from = calendar.floor(group.get(0).period().start());
        for (int i = 0; i < group.size(); i++) {
            boolean last = i == group.size() - 1;
            Instant to = last ? calendar.next(end) : group.get(i + 1).period().start();
            addWithinWindow(group.get(i).what(), new Period(from, to), charged);
            from = to;
        }
    }

    private <T> void addWithinWindow(T what, Period period, List<Stretch<T>> charged) {
        period.intersection(window)
                .filter(inside -> !inside.isEmpty())
                .ifPresent(inside -> charged.add(new Stretch<>(what, inside)));
    }

    /** Whole units are shared one by one. */
    @Override
    public TimeFactor sumOfShares(List<Period> charged) {
        return new TimeFactor(calendar.unitsSharedBy(charged), charged);
    }

    /** The end is cut to the last charged unit, but not to before the start. */
    @Override
    public Period printed(Period used) {
        Instant end = Period.earlier(used.end(), window.end());
        return new Period(used.start(), Period.later(used.start(), end));
    }

    @Override
    public boolean listsUnchargedUsers() {
        return false;
    }
}
