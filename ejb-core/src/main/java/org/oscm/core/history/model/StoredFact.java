package org.oscm.core.history.model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oscm.core.storage.NotAudited;

/** One row of the history. Rows are only ever added. */
@Entity
@NotAudited
@Table(name = "history")
public class StoredFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "history_revision")
    @SequenceGenerator(name = "history_revision", sequenceName = "history_revision", allocationSize = 1)
    private long revision;

    private Instant recordedAt;
    private String kind;
    private long subjectKey;
    private long ownerKey;
    private String document;

    protected StoredFact() {}

    public StoredFact(Instant recordedAt, String kind, long subjectKey, long ownerKey, String document) {
        this.recordedAt = recordedAt;
        this.kind = kind;
        this.subjectKey = subjectKey;
        this.ownerKey = ownerKey;
        this.document = document;
    }
}
