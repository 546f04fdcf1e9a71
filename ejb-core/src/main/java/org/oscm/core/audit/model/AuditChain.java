package org.oscm.core.audit.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.oscm.core.storage.NotAudited;

/** The end of the chain: one row, so that a cut-off end shows and servers seal one after the other. */
@Entity
@NotAudited
@Table(name = "audit_chain")
public class AuditChain {

    public static final long ONLY = 1;

    /** What stands before the first line. */
    public static final String START = "";

    @Id
    private long tkey;

    private long lastPosition;
    private String lastHash;

    protected AuditChain() {}

    public long lastPosition() {
        return lastPosition;
    }

    public String lastHash() {
        return lastHash;
    }

    public void append(AuditEntry entry) {
        lastPosition++;
        entry.seal(lastPosition, lastHash);
        lastHash = entry.hash();
    }
}
