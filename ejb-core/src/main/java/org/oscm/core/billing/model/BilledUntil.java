package org.oscm.core.billing.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.oscm.core.storage.NotAudited;

/**
 * Until when a subscription is billed: the mark that keeps any period from being billed twice. It moves in the
 * transaction that stores the bill, and its version lets only one of two workers through.
 */
@Entity
@NotAudited
@Table(name = "billed_until")
public class BilledUntil {

    @Id
    private long subscriptionKey;

    @Version
    private int version;

    private Instant periodEnd;

    protected BilledUntil() {}

    public BilledUntil(long subscriptionKey, Instant periodEnd) {
        this.subscriptionKey = subscriptionKey;
        this.periodEnd = periodEnd;
    }

    public long subscriptionKey() {
        return subscriptionKey;
    }

    public Instant periodEnd() {
        return periodEnd;
    }

    public void move(Instant end) {
        periodEnd = end;
    }
}
