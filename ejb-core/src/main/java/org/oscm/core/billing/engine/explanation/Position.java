package org.oscm.core.billing.engine.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.oscm.core.kernel.Period;
import org.oscm.core.kernel.Revision;

/**
 * One amount of a bill and where it comes from.
 *
 * @param kind what it is
 * @param priceModel identity of the price model; absent for the totals of the bill
 * @param service identity of the service; absent for the totals of the bill
 * @param usage the charged time as printed; absent for the totals of the bill
 * @param subjects what it is about, such as a parameter, its value and a role; may be empty
 * @param calculation the formula with its figures, such as {@code 10.00 x 0.5}
 * @param exact the amount before rounding
 * @param amount the amount as billed, 2 decimals
 * @param factor absent if no time was measured
 * @param price the price row that was applied; absent for totals
 * @param history rows of the history that made the usage
 */
public record Position(
        PositionKind kind,
        Optional<String> priceModel,
        Optional<String> service,
        Optional<Period> usage,
        List<String> subjects,
        String calculation,
        BigDecimal exact,
        BigDecimal amount,
        Optional<Factor> factor,
        Optional<Price> price,
        List<HistoryRow> history) {

    public Position {
        subjects = List.copyOf(subjects);
        history = List.copyOf(history);
    }

    /**
     * A number of time units.
     *
     * @param unit name of the unit, such as {@code MONTH}
     * @param charged the time it counts
     */
    public record Factor(double value, String unit, List<Period> charged) {
        public Factor {
            charged = List.copyOf(charged);
        }
    }

    /**
     * A price and since when it holds.
     *
     * @param row where it stands in the history; the number is the version
     */
    public record Price(BigDecimal amount, Revision row) {}

    /**
     * A row of the history.
     *
     * @param what in a few words, such as {@code ACTIVE} or {@code u1 ADD ADMIN}
     */
    public record HistoryRow(Revision row, String what) {}
}
