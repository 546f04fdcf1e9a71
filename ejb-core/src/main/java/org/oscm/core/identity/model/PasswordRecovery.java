package org.oscm.core.identity.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.oscm.core.storage.NotAudited;

/** That somebody asked for a new password, and the link he got. There is one for a user: the last. */
@Entity
@NotAudited
@Table(name = "password_recovery")
public class PasswordRecovery {

    private static final Duration REPEATED_AFTER = Duration.ofMinutes(5);
    private static final Duration VALID_FOR = Duration.ofHours(24);

    @Id
    private long userKey;

    private String tokenDigest;
    private Instant requestedAt;

    protected PasswordRecovery() {}

    public PasswordRecovery(long userKey) {
        this.userKey = userKey;
    }

    /** @param token null if the request was refused */
    public void requested(String token, Instant at) {
        tokenDigest = token == null ? null : SecretDigest.of(token);
        requestedAt = at;
    }

    /** Whether the last request is so recent that another one is not heard. */
    public boolean isFresh(Instant now) {
        return now.isBefore(requestedAt.plus(REPEATED_AFTER));
    }

    public boolean isValid(Instant now) {
        return now.isBefore(requestedAt.plus(VALID_FOR));
    }

    public long userKey() {
        return userKey;
    }
}
