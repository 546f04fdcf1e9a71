package org.oscm.core.billing.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.oscm.core.billing.BillingRunView.State;

/** A billing run: what it looks back to, and whether it is through. Its work is a list of {@link BillingTask}. */
@Entity
@Table(name = "billing_run")
public class BillingRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "keys")
    @SequenceGenerator(name = "keys", sequenceName = "keys", allocationSize = 50)
    private long tkey;

    @Version
    private int version;

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

    public long key() {
        return tkey;
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
