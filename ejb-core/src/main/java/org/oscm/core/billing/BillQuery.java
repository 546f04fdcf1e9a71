package org.oscm.core.billing;

import java.time.Instant;

/**
 * Which stored bills are wanted; null members do not narrow.
 *
 * @param customerId published id of the organization that pays
 * @param supplierId published id of the organization that wrote the bill
 * @param from bills whose period starts then or later
 * @param to bills whose period ends then or earlier
 * @param after key of the last bill of the page before
 * @param limit most bills of the page, 1 to 500
 */
public record BillQuery(String customerId, String supplierId, Instant from, Instant to, Long after, int limit) {}
