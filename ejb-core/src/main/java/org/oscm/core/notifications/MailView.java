package org.oscm.core.notifications;

import java.time.Instant;

/**
 * A mail in the sandbox mailbox.
 *
 * @param at when it was written, platform time
 */
public record MailView(long id, Instant at, String from, String to, String subject, String text) {}
