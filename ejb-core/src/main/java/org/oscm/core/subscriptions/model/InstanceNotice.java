package org.oscm.core.subscriptions.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oscm.core.storage.NotAudited;

/**
 * That an application may not know whether the instance of a subscription is open or closed, and must be told what holds
 * now. Gone when it has heard, or will not. Every change of the subscription that happens meanwhile is counted, so that
 * nobody takes an older word for the last one.
 */
@Entity
@NotAudited
@Table(name = "instance_notice")
public class InstanceNotice {

    @Id
    private long subscriptionKey;

    private long requestedBy;
    private int changes;
    private int attempts;
    private Instant dueAt;

    protected InstanceNotice() {}

    /** @param requestedBy key of the user whose action led to it */
    public InstanceNotice(long subscriptionKey, long requestedBy, Instant dueAt) {
        this.subscriptionKey = subscriptionKey;
        this.requestedBy = requestedBy;
        this.dueAt = dueAt;
    }

    public long subscriptionKey() {
        return subscriptionKey;
    }

    public long requestedBy() {
        return requestedBy;
    }

    /** How often the subscription has changed since the notice was written. */
    public int changes() {
        return changes;
    }

    /** How often it was tried in vain. */
    public int attempts() {
        return attempts;
    }
}
