package org.oscm.client;

import java.time.Instant;

/**
 * A mail that a sandbox keeps instead of sending it.
 *
 * @param at platform time at which it was written
 */
public record SandboxMail(long id, Instant at, String to, String subject, String text) {}
