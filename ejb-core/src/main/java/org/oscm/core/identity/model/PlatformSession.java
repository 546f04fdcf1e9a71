package org.oscm.core.identity.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.oscm.core.storage.NotAudited;

/** A user at work in a browser. It counts as open for a while after he was seen last, in real time. */
@Entity
@NotAudited
@Table(name = "platform_session")
public class PlatformSession {

    /** The portal forgets its visitors after eight minutes; seeing somebody is noted once a minute. */
    public static final Duration OPEN_FOR = Duration.ofMinutes(9);

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    private String idDigest;

    private long userKey;
    private Instant lastSeenAt;

    protected PlatformSession() {}

    public PlatformSession(String sessionId, long userKey, Instant realNow) {
        this.idDigest = SecretDigest.of(sessionId);
        this.userKey = userKey;
        this.lastSeenAt = realNow;
    }

    public void seen(Instant realNow) {
        if (lastSeenAt.plus(NOTED_EVERY).isBefore(realNow)) {
            lastSeenAt = realNow;
        }
    }
}
