package org.oscm.core.subscriptions.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oscm.core.storage.Json;
import org.oscm.core.storage.NotAudited;
import org.oscm.core.storage.VersionedRow;

/**
 * Something an application must still be asked for. It is stored with the change that needs it, belongs to the server that
 * carries it out as long as that server renews its lease, and is gone when it has been carried out: an order whose lease
 * has run out was left behind by a server that died. A subscription has one open order at most.
 */
@Entity
@NotAudited
@Table(name = "provisioning_order")
public class ProvisioningOrder extends VersionedRow {

    private long subscriptionKey;

    @Enumerated(EnumType.STRING)
    private OrderKind kind;

    private String document;
    private Instant orderedAt;
    private int attempts;
    private String leaseHolder;
    private Instant leaseUntil;

    protected ProvisioningOrder() {}

    public ProvisioningOrder(long subscriptionKey, OrderKind kind, Object task, Instant orderedAt) {
        this.subscriptionKey = subscriptionKey;
        this.orderedAt = orderedAt;
        this.leaseUntil = Instant.EPOCH;
        become(kind, task);
    }

    /** The task has changed: it is known more about it, or it must be undone. */
    public final void become(OrderKind newKind, Object task) {
        kind = newKind;
        document = Json.write(task);
    }

    /** The order belongs to a server until a moment of real time. */
    public void leaseTo(String holder, Instant until) {
        leaseHolder = holder;
        leaseUntil = until;
    }

    /** An attempt failed; nobody tries again before a moment of real time. */
    public void postpone(Instant until) {
        attempts++;
        leaseHolder = null;
        leaseUntil = until;
    }

    public long subscriptionKey() {
        return subscriptionKey;
    }

    public OrderKind kind() {
        return kind;
    }

    public <T> T task(Class<T> type) {
        return Json.read(document, type);
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    /** How often it was tried in vain. */
    public int attempts() {
        return attempts;
    }

    public boolean isLeasedTo(String holder) {
        return holder.equals(leaseHolder);
    }
}
