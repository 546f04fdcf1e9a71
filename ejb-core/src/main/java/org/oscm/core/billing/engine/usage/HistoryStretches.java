package org.oscm.core.billing.engine.usage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.oscm.core.billing.engine.time.Stretch;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.Revised;

/** Turns rows that each hold until the next one into stretches of time. */
final class HistoryStretches {

    private HistoryStretches() {}

    /**
     * The stretches within a period. Rows used are those made within the period, its end excluded, and the newest one
     * before. A row that the next one replaced in the same instant never held.
     *
     * @param ordered rows by revision
     * @param fact what a row says; absent if nothing holds from then on
     */
    static <R extends Revised, T> List<Stretch<T>> within(
            Period period, List<R> ordered, Function<R, Optional<T>> fact) {
        List<Stretch<T>> stretches = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Instant start = ordered.get(i).revision().at();
            Instant replaced =
                    i + 1 < ordered.size() ? ordered.get(i + 1).revision().at() : Instant.MAX;
            if (start.isBefore(period.end()) && !replaced.isBefore(period.start()) && !replaced.equals(start)) {
                Period held = new Period(Period.later(start, period.start()), Period.earlier(replaced, period.end()));
                fact.apply(ordered.get(i)).ifPresent(what -> stretches.add(new Stretch<>(what, held)));
            }
        }
        return stretches;
    }
}
