package org.oscm.core.subscriptions.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oscm.core.storage.KeyedRow;
import org.oscm.core.storage.NotAudited;

/** That the application of a subscription must still hear of a user's new profile. Gone when it has, or will not. */
@Entity
@NotAudited
@Table(name = "profile_news")
public class ProfileNews extends KeyedRow {

    private long subscriptionKey;
    private long userKey;
    private long changedBy;
    private int attempts;
    private Instant dueAt;

    protected ProfileNews() {}

    /** @param changedBy key of the user who changed the profile */
    public ProfileNews(long subscriptionKey, long userKey, long changedBy, Instant dueAt) {
        this.subscriptionKey = subscriptionKey;
        this.userKey = userKey;
        this.changedBy = changedBy;
        this.dueAt = dueAt;
    }

    /** The application could not be reached; it is tried again at a moment of real time. */
    public void postpone(Instant until) {
        attempts++;
        dueAt = until;
    }

    public long subscriptionKey() {
        return subscriptionKey;
    }

    public long userKey() {
        return userKey;
    }

    public long changedBy() {
        return changedBy;
    }

    /** How often it was tried in vain. */
    public int attempts() {
        return attempts;
    }
}
