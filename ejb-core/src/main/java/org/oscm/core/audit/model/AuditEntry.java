package org.oscm.core.audit.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.oscm.core.audit.AuditEntryView;
import org.oscm.core.audit.Occasion;
import org.oscm.core.audit.RowChange;
import org.oscm.core.storage.Json;
import org.oscm.core.storage.KeyedRow;
import org.oscm.core.storage.NotAudited;

/** A line of the audit log: written with the change, a moment later sealed into the chain. */
@Entity
@NotAudited
@Table(name = "audit_entry")
public class AuditEntry extends KeyedRow {

    /**
     * Who made a change.
     *
     * @param userId or the name of a timer
     * @param organizationName null for none
     */
    public record Author(String userId, String organizationId, String organizationName) {}

    /** The parameters of a call and what it changed. */
    private record Document(Map<String, String> parameters, List<RowChange> changes) {}

    private Instant recordedAt;
    private String room;
    private String operation;
    private String userId;
    private String organizationId;
    private String organizationName;
    private String document;
    private Long chainPosition;
    private String hash;

    protected AuditEntry() {}

    public AuditEntry(
            Instant recordedAt,
            Occasion occasion,
            Author author,
            Map<String, String> parametersShown,
            List<RowChange> changes) {
        this.recordedAt = recordedAt;
        this.room = occasion.group();
        this.operation = occasion.operation();
        this.userId = author.userId();
        this.organizationId = author.organizationId();
        this.organizationName = author.organizationName();
        this.document = Json.write(new Document(parametersShown, changes));
    }

    public Long position() {
        return chainPosition;
    }

    public String hash() {
        return hash;
    }

    public void seal(long position, String hashBefore) {
        chainPosition = position;
        hash = expectedHash(hashBefore);
    }

    /** What the hash must be after the line before; another one means that somebody changed this line. */
    public String expectedHash(String hashBefore) {
        String line = Json.write(Arrays.asList(
                hashBefore,
                chainPosition,
                recordedAt,
                room,
                operation,
                userId,
                organizationId,
                organizationName,
                document));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    public AuditEntryView view() {
        Document read = Json.read(document, Document.class);
        return new AuditEntryView(
                chainPosition,
                recordedAt,
                room,
                operation,
                userId,
                organizationId,
                organizationName,
                read.parameters(),
                read.changes(),
                hash);
    }
}
