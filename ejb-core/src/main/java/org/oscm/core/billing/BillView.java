package org.oscm.core.billing;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A stored bill without its document.
 *
 * @param currency ISO 4217 code
 * @param net after discount
 * @param gross with VAT
 * @param createdAt platform time of the run that wrote it
 */
public record BillView(
        long key,
        long subscriptionKey,
        String subscriptionId,
        long customerKey,
        long chargingOrganizationKey,
        long vendorKey,
        Instant periodStart,
        Instant periodEnd,
        String currency,
        BigDecimal net,
        BigDecimal gross,
        Instant createdAt) {}
