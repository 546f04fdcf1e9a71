package org.oscm.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.oscm.core.billing.BillingContradiction;
import org.oscm.core.billing.BillingRunView;
import org.oscm.core.billing.BillingRunView.Failure;
import org.oscm.core.billing.BillingRunView.State;
import org.oscm.portal.text.DateText;
import org.oscm.portal.text.Texts;

class RunPanelTest {
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final DateText dates = new DateText(Locale.ENGLISH, ZoneId.of("Europe/Berlin"));

    @Test
    void aRunIsToldInTheBillingZone() {
        RunPanel panel = RunPanel.of(run(State.DONE), texts, dates);
        assertThat(panel.started()).isEqualTo("5 May 2026, 10:02");
        assertThat(panel.due()).isEqualTo("1 May 2026, 00:00");
        assertThat(panel.state()).isEqualTo("Done");
        assertThat(panel.tone()).isEqualTo("ok");
    }

    @Test
    void aRunThatStoppedIsMarked() {
        assertThat(RunPanel.of(run(State.FAILED), texts, dates).tone()).isEqualTo("bad");
        assertThat(RunPanel.of(run(State.RUNNING), texts, dates).tone()).isEqualTo("wait");
    }

    @Test
    void whatCouldNotBeBilledWaitsForTheOperator() {
        Todo todo = RunPanel.todo(
                run(State.DONE, new Failure(4711, "Mega Office", BillingContradiction.ROLE_UNKNOWN, "unknown user")),
                texts,
                dates);
        assertThat(todo.isOpen()).isTrue();
        assertThat(todo.tone()).isEqualTo("bad");
        assertThat(todo.count()).isEqualTo(1);
        assertThat(todo.text()).startsWith("The run of 5 May 2026 could not bill");
    }

    @Test
    void aCleanRunLeavesNothingToDo() {
        Todo todo = RunPanel.todo(run(State.DONE), texts, dates);
        assertThat(todo.isOpen()).isFalse();
        assertThat(todo.tone()).isEqualTo("none");
    }

    private static BillingRunView run(State state, Failure... failures) {
        return new BillingRunView(
                1,
                state,
                95,
                96,
                failures.length,
                Instant.parse("2026-05-05T08:02:00Z"),
                Instant.parse("2026-04-30T22:00:00Z"),
                List.of(failures));
    }
}
