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
import org.oscm.core.billing.BillingComplaint;
import org.oscm.core.storage.Json;
import org.oscm.core.storage.NotAudited;

/**
 * One subscription in a billing run. A worker leases it for a while of real time; when the worker dies, the lease runs
 * out and another one takes over.
 */
@Entity
@NotAudited
@Table(name = "billing_task")
public class BillingTask {

    /** The states of a task. */
    public enum State {
        OPEN,
        DONE,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "billing_task_key")
    @SequenceGenerator(name = "billing_task_key", sequenceName = "billing_task_key", allocationSize = 1000)
    private long tkey;

    @Version
    private int version;

    private long runKey;
    private long subscriptionKey;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant leasedUntil;
    private String complaint;

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

    public void failed(BillingComplaint why) {
        state = State.FAILED;
        complaint = Json.write(why);
    }

    public long key() {
        return tkey;
    }

    public long subscriptionKey() {
        return subscriptionKey;
    }

    /** Why it failed; only for tasks that did. */
    public BillingComplaint complaint() {
        return Json.read(complaint, BillingComplaint.class);
    }
}
