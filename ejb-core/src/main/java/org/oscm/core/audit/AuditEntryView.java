package org.oscm.core.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A line of the audit log.
 *
 * @param position counts from 1 without gaps
 * @param at real time
 * @param group the room of the operation, such as {@code subscriptions}
 * @param operation such as {@code SubscriptionService.subscribeToService}
 * @param parameters what it was called with, secrets hidden
 * @param changes what became of rows, secrets hidden
 * @param hash SHA-256 over this line and the hash of the line before, in hexadecimal digits
 */
public record AuditEntryView(
        long position,
        Instant at,
        String group,
        String operation,
        String userId,
        String organizationId,
        String organizationName,
        Map<String, String> parameters,
        List<RowChange> changes,
        String hash) {}
