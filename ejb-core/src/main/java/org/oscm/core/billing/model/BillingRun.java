package org.oscm.core.billing.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oscm.core.billing.BillingRunView.State;
import org.oscm.core.storage.VersionedRow;

/** A billing run: what it looks back to, and whether it is through. Its work is a list of {@link BillingTask}. */
@Entity
@Table(name = "billing_run")
public class BillingRun extends VersionedRow {

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant startedAt;
    private Instant effectiveEnd;

    protected BillingRun() {}

    public BillingRun(Instant startedAt, Instant effectiveEnd) {
        this.state = State.RUNNING;
        this.startedAt = startedAt;
        this.effectiveEnd = effectiveEnd;
    }

    public void finish() {
        state = State.DONE;
    }

    public State state() {
        return state;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant effectiveEnd() {
        return effectiveEnd;
    }
}
