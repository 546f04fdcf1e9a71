package org.oscm.core.idempotency.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oscm.core.idempotency.KeptAnswer;
import org.oscm.core.storage.NotAudited;

/** A request with a key: claimed by the first who sends it, answered when its work is done. */
@Entity
@NotAudited
@Table(name = "idempotent_answer")
public class StoredAnswer {

    @Id
    private String scope;

    private String digest;
    private Instant startedAt;
    private Integer status;
    private String contentType;
    private String location;
    private byte[] body;

    protected StoredAnswer() {}

    public StoredAnswer(String scope, String digest, Instant startedAt) {
        this.scope = scope;
        this.digest = digest;
        this.startedAt = startedAt;
    }

    public String digest() {
        return digest;
    }

    public boolean isOlderThan(Instant instant) {
        return startedAt.isBefore(instant);
    }

    public boolean isFinished() {
        return status != null;
    }

    public void finish(KeptAnswer answer) {
        status = answer.status();
        contentType = answer.contentType();
        location = answer.location();
        body = answer.body();
    }

    /** Of a finished request. */
    public KeptAnswer answer() {
        return new KeptAnswer(status, contentType, location, body);
    }
}
