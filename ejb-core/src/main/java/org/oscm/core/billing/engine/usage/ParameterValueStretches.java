package org.oscm.core.billing.engine.usage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.oscm.core.billing.engine.time.Stretch;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.ParameterValue;
import org.oscm.core.pricing.engine.PricedParameter;
import org.oscm.core.pricing.engine.Revised;

/**
 * Reads when a parameter had which value. Setting the same value again changes nothing; unsetting it, or removing the
 * parameter, ends the stretch. A price model that lists a parameter twice has one sequence of values: each value ends
 * where the next one starts, and of two that start together the one listed first is the newer.
 */
public final class ParameterValueStretches {

    private ParameterValueStretches() {}

    /**
     * The values within a use of the subscription, oldest first.
     *
     * @param parameters the entries of one parameter in the price model, normally one
     */
    public static List<Stretch<SetValue>> during(List<PricedParameter> parameters, Period use) {
        List<Stretch<SetValue>> values = new ArrayList<>();
        for (int i = parameters.size() - 1; i >= 0; i--) {
            values.addAll(valuesOf(parameters.get(i), use));
        }
        values.sort(Comparator.comparing(value -> value.period().start()));
        for (int i = 0; i + 1 < values.size(); i++) {
            values.set(i, endedBy(values.get(i + 1), values.get(i)));
        }
        return values;
    }

    private static Stretch<SetValue> endedBy(Stretch<SetValue> next, Stretch<SetValue> value) {
        Instant end = Period.earlier(value.period().end(), next.period().start());
        return new Stretch<>(value.what(), new Period(value.period().start(), end));
    }

    private static List<Stretch<SetValue>> valuesOf(PricedParameter parameter, Period use) {
        List<ParameterValue> rows = parameter.values().stream()
                .sorted(Comparator.comparing(Revised::revision))
                .toList();
        return joined(HistoryStretches.within(
                use, rows, row -> valueIn(row).map(value -> new SetValue(parameter, value))));
    }

    private static Optional<String> valueIn(ParameterValue row) {
        return row.revision().deletion() ? Optional.empty() : row.value();
    }

    private static List<Stretch<SetValue>> joined(List<Stretch<SetValue>> stretches) {
        List<Stretch<SetValue>> joined = new ArrayList<>();
        for (Stretch<SetValue> stretch : stretches) {
            Stretch<SetValue> last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && continues(last, stretch)) {
                Period both = new Period(last.period().start(), stretch.period().end());
                joined.set(joined.size() - 1, new Stretch<>(last.what(), both));
            } else {
                joined.add(stretch);
            }
        }
        return joined;
    }

    private static boolean continues(Stretch<SetValue> last, Stretch<SetValue> stretch) {
        return last.what().value().equals(stretch.what().value())
                && last.period().end().equals(stretch.period().start());
    }
}
