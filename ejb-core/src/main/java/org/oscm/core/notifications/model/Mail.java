package org.oscm.core.notifications.model;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oscm.core.audit.NotAudited;
import org.oscm.core.storage.EncryptedText;
import org.oscm.core.storage.KeyedRow;

/** A mail on its way: written, later sent. */
@Entity
@NotAudited
@Table(name = "mail")
public class Mail extends KeyedRow {

    private Instant writtenAt;
    private String sender;
    private String recipient;
    private String subject;

    /** May hold a first password or a link that sets one. */
    @Convert(converter = EncryptedText.class)
    private String body;

    private Instant sentAt;
    private int attempts;

    protected Mail() {}

    public Mail(Instant writtenAt, String sender, String recipient, String subject, String body) {
        this.writtenAt = writtenAt;
        this.sender = sender;
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String sender() {
        return sender;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public void sent(Instant at) {
        sentAt = at;
    }

    public void sendingFailed() {
        attempts++;
    }
}
