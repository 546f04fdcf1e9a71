package org.oscm.core.billing;

import java.time.Instant;

/**
 * A billing run wrote a bill. Fired in the transaction that stores it: observe it after success of the transaction, or
 * write what follows into the same transaction.
 *
 * @param billKey key of the stored bill
 * @param customerKey who has to pay
 * @param chargingOrganizationKey who wrote the bill
 * @param vendorKey who sold the subscription; differs from the writer of the bill where a broker sold
 * @param periodStart start of the billing period
 * @param periodEnd its end
 */
public record BillWritten(
        long billKey,
        long runKey,
        long subscriptionKey,
        long customerKey,
        long chargingOrganizationKey,
        long vendorKey,
        Instant periodStart,
        Instant periodEnd) {}
