package org.oscm.portal.home;

import java.util.List;
import org.oscm.core.billing.BillingRunView;
import org.oscm.portal.text.DateText;
import org.oscm.portal.text.Texts;

/**
 * The newest billing run, for the operator.
 *
 * @param tone the tone of the state
 * @param icon the icon of the state
 * @param state the state in a word
 * @param started when it began
 * @param due periods that ended by then are billed
 * @param done subscriptions looked at
 * @param total subscriptions that are due
 * @param failures what could not be billed, and why
 */
public record RunPanel(
        String tone,
        String icon,
        String state,
        String started,
        String due,
        long done,
        long total,
        List<BillingRunView.Failure> failures) {
    static RunPanel of(BillingRunView run, Texts texts, DateText dates) {
        return new RunPanel(
                tone(run.state()),
                icon(run.state()),
                texts.of("run." + run.state()),
                dates.dayAndTime(run.startedAt()),
                dates.dayAndTime(run.effectiveEnd()),
                run.done(),
                run.total(),
                run.failures());
    }

    static Todo todo(BillingRunView run, Texts texts, DateText dates) {
        boolean clean = run.failed() == 0;
        return new Todo(
                clean ? "none" : "bad",
                clean ? "check" : "bill",
                run.failed(),
                texts.of("todo.notBilled"),
                texts.of(clean ? "todo.notBilled.none" : "todo.notBilled.some", dates.day(run.startedAt())));
    }

    private static String tone(BillingRunView.State state) {
        return switch (state) {
            case RUNNING -> "wait";
            case DONE -> "ok";
            case FAILED -> "bad";
        };
    }

    private static String icon(BillingRunView.State state) {
        return switch (state) {
            case RUNNING -> "again";
            case DONE -> "check";
            case FAILED -> "warn";
        };
    }
}
