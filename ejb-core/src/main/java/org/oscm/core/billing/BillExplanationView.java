package org.oscm.core.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A stored bill explained: each amount with formula, figures, factor, price version, rows of the history and rounding.
 *
 * @param historyRevision the newest row of the history that was known when the bill was written
 * @param zone in which days and months are counted
 * @param positions in the order of the bill; the last one is what has to be paid
 */
public record BillExplanationView(
        long billKey,
        String subscriptionId,
        Instant periodStart,
        Instant periodEnd,
        String zone,
        String currency,
        long historyRevision,
        List<ExplainedAmount> positions) {

    /**
     * An amount.
     *
     * @param kind what it is, such as {@code PERIOD_FEE}
     * @param serviceId the service charged; null for the totals of the bill
     * @param priceModelKey null for the totals of the bill
     * @param usage the charged time as printed; null for the totals of the bill
     * @param subjects what it is about, such as a parameter, its value and a role
     * @param formula in words and signs
     * @param calculation the formula with its figures
     * @param exact the amount before rounding, as text with all its decimals
     * @param rounding how it was rounded; null if it is a sum
     * @param amount as billed
     * @param factor null if no time was measured
     * @param price null for sums
     * @param history what made the usage
     */
    public record ExplainedAmount(
            String kind,
            String serviceId,
            Long priceModelKey,
            ChargedTime usage,
            List<String> subjects,
            String formula,
            String calculation,
            String exact,
            String rounding,
            BigDecimal amount,
            TimeUnits factor,
            AgreedPrice price,
            List<HistoryRow> history) {}

    /** A stretch of time, its end excluded. */
    public record ChargedTime(Instant start, Instant end) {}

    /**
     * A number of time units.
     *
     * @param value with all its decimals
     * @param unit {@code MONTH}, {@code WEEK}, {@code DAY} or {@code HOUR}
     * @param charged the time it counts
     */
    public record TimeUnits(String value, String unit, List<ChargedTime> charged) {}

    /**
     * A price, percentage or fee as it was agreed.
     *
     * @param revision the version: its row of the history
     * @param since from when it holds
     */
    public record AgreedPrice(String amount, long revision, Instant since) {}

    /** A row of the history. */
    public record HistoryRow(long revision, Instant at, String what) {}
}
