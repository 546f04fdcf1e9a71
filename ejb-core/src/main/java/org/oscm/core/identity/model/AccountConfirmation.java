package org.oscm.core.identity.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oscm.core.identity.Destination;
import org.oscm.core.storage.NotAudited;

/** That somebody has registered himself and not confirmed it yet: the link he got, and where he wanted to go. */
@Entity
@NotAudited
@Table(name = "account_confirmation")
public class AccountConfirmation {

    @Id
    private long userKey;

    private String tokenDigest;
    private String marketplaceId;
    private Long serviceKey;
    private Instant requestedAt;

    protected AccountConfirmation() {}

    public AccountConfirmation(long userKey, String token, Destination destination, Instant requestedAt) {
        this.userKey = userKey;
        this.tokenDigest = SecretDigest.of(token);
        this.marketplaceId = destination.marketplaceId();
        this.serviceKey = destination.serviceKey();
        this.requestedAt = requestedAt;
    }

    public long userKey() {
        return userKey;
    }

    public Destination destination() {
        return new Destination(marketplaceId, serviceKey);
    }
}
