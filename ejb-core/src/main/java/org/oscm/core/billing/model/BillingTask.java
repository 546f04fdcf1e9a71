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

/**
 * One subscription in a billing run. A worker leases it for a while of real time; when the worker dies, the lease runs
 * out and another one takes over.
 */
@Entity
@Table(name = "billing_task")
public class BillingTask {

    private static final int LONGEST_REASON = 1000;

    /** The states of a task. */
    public enum State {
        OPEN,
        DONE,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "keys")
    @SequenceGenerator(name = "keys", sequenceName = "keys", allocationSize = 50)
    private long tkey;

    @Version
    private int version;

    private long runKey;
    private long subscriptionKey;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant leasedUntil;
    private String reason;

    protected BillingTask() {}

    public BillingTask(long runKey, long subscriptionKey) {
        this.runKey = runKey;
        this.subscriptionKey = subscriptionKey;
        this.state = State.OPEN;
        this.leasedUntil = Instant.EPOCH;
    }

    public void lease(Instant until) {
        leasedUntil = until;
    }

    public void done() {
        state = State.DONE;
    }

    public void failed(String why) {
        state = State.FAILED;
        reason = why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
    }

    public long key() {
        return tkey;
    }

    public long subscriptionKey() {
        return subscriptionKey;
    }

    public String reason() {
        return reason;
    }
}
