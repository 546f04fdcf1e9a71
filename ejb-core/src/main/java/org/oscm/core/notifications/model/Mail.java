package org.oscm.core.notifications.model;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.oscm.core.storage.EncryptedText;
import org.oscm.core.storage.KeyedRow;
import org.oscm.core.storage.NotAudited;

/**
 * A mail on its way: written, later sent. While the server does not take it, it is tried again after ever longer pauses,
 * for as long as it takes; one that the server refuses again and again is given up.
 */
@Entity
@NotAudited
@Table(name = "mail")
public class Mail extends KeyedRow {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;
    private static final int MOST_REFUSED = 12;

    private Instant writtenAt;
    private String sender;
    private String recipient;
    private String subject;

    /** May hold a first password or a link that sets one. */
    @Convert(converter = EncryptedText.class)
    private String body;

    private String charset;
    private Instant sentAt;
    private int attempts;

    /** When it is to be sent, platform time; null if it was, or was given up. */
    private Instant dueAt;

    /** Real time until which a server is busy sending it. */
    private Instant leaseUntil;

    protected Mail() {}

    public Mail(Instant writtenAt, String sender, String recipient, String charset, String subject, String body) {
        this.writtenAt = writtenAt;
        this.dueAt = writtenAt;
        this.leaseUntil = Instant.EPOCH;
        this.sender = sender;
        this.charset = charset;
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

    public String charset() {
        return charset;
    }

    /** The same at each attempt, and of no other mail. */
    public String messageId() {
        return "<oscm." + key() + "." + writtenAt.toEpochMilli() + sender.substring(sender.indexOf('@')) + ">";
    }

    public void sent(Instant at) {
        sentAt = at;
        dueAt = null;
    }

    /** The server did not take it. */
    public void postpone(Instant now) {
        dueAt = now.plus(pause());
        leaseUntil = Instant.EPOCH;
        attempts++;
    }

    /** The server does not want it. @return whether it is tried again */
    public boolean wasRefused(Instant now) {
        postpone(now);
        if (attempts >= MOST_REFUSED) {
            dueAt = null;
        }
        return dueAt != null;
    }

    /** A minute, then twice as long each time, up to an hour. */
    private Duration pause() {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
