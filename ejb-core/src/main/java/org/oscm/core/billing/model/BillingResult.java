package org.oscm.core.billing.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** A stored bill: one subscription, one billing period. It never changes. */
@Entity
@Table(name = "billing_result")
public class BillingResult {

    /** Who is concerned by a bill. */
    public record Parties(long subscriptionKey, long customerKey, long chargingOrganizationKey, long vendorKey) {}

    /** What the bill comes to. */
    public record Amounts(String currency, BigDecimal net, BigDecimal gross) {}

    @Id
    private long tkey;

    private long runKey;
    private long subscriptionKey;
    private long customerKey;
    private long chargingOrganizationKey;
    private long vendorKey;
    private Instant periodStart;
    private Instant periodEnd;
    private String currency;
    private BigDecimal netAmount;
    private BigDecimal grossAmount;
    private Instant createdAt;
    private long historyRevision;

    @Lob
    private String document;

    protected BillingResult() {}

    /**
     * @param key drawn beforehand, because the document prints it
     * @param historyRevision the newest fact that was known when the bill was computed
     * @param document the element {@code BillingDetails} of the published billing data
     */
    public BillingResult(
            long key,
            long runKey,
            Parties parties,
            Instant periodStart,
            Instant periodEnd,
            Amounts amounts,
            Instant createdAt,
            long historyRevision,
            String document) {
        this.tkey = key;
        this.runKey = runKey;
        this.subscriptionKey = parties.subscriptionKey();
        this.customerKey = parties.customerKey();
        this.chargingOrganizationKey = parties.chargingOrganizationKey();
        this.vendorKey = parties.vendorKey();
        this.periodStart = periodStart;
        this.periodEnd = periodEnd;
        this.currency = amounts.currency();
        this.netAmount = amounts.net();
        this.grossAmount = amounts.gross();
        this.createdAt = createdAt;
        this.historyRevision = historyRevision;
        this.document = document;
    }

    public long key() {
        return tkey;
    }

    public Instant periodEnd() {
        return periodEnd;
    }

    public String document() {
        return document;
    }
}
