package org.oscm.core.billing.model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.OptionalLong;
import org.oscm.core.billing.BillView;
import org.oscm.core.billing.BillWritten;
import org.oscm.core.billing.BilledSale;
import org.oscm.core.billing.engine.xml.BillingDataXml;
import org.oscm.core.kernel.Period;
import org.oscm.core.storage.Json;
import org.oscm.core.storage.NotAudited;

/** A stored bill: one subscription, one billing period. It never changes. */
@Entity
@NotAudited
@Table(name = "billing_result")
public class BillingResult {

    /** Who is concerned by a bill. */
    public record Parties(
            long subscriptionKey,
            String subscriptionId,
            long customerKey,
            long chargingOrganizationKey,
            long vendorKey,
            long marketplaceKey) {}

    /** What the bill comes to. */
    public record Amounts(String currency, BigDecimal net, BigDecimal gross) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "billing_result_key")
    @SequenceGenerator(name = "billing_result_key", sequenceName = "billing_result_key", allocationSize = 500)
    private long tkey;

    private long runKey;
    private long subscriptionKey;
    private String subscriptionId;
    private long customerKey;
    private long chargingOrganizationKey;
    private long vendorKey;
    private long marketplaceKey;
    private Instant periodStart;
    private Instant periodEnd;
    private String currency;
    private BigDecimal netAmount;
    private BigDecimal grossAmount;
    private Instant createdAt;
    private long historyRevision;
    private String revenue;

    @Lob
    private String document;

    protected BillingResult() {}

    /** @param historyRevision the newest fact that was known when the bill was computed */
    public BillingResult(
            long runKey,
            Parties parties,
            Period period,
            Amounts amounts,
            BilledSale.Revenue revenue,
            Instant createdAt,
            long historyRevision) {
        this.runKey = runKey;
        this.subscriptionKey = parties.subscriptionKey();
        this.subscriptionId = parties.subscriptionId();
        this.customerKey = parties.customerKey();
        this.chargingOrganizationKey = parties.chargingOrganizationKey();
        this.vendorKey = parties.vendorKey();
        this.marketplaceKey = parties.marketplaceKey();
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.currency = amounts.currency();
        this.netAmount = amounts.net();
        this.grossAmount = amounts.gross();
        this.createdAt = createdAt;
        this.historyRevision = historyRevision;
        this.revenue = Json.write(revenue);
    }

    /**
     * Completes the bill, once it has its key, which the document prints.
     *
     * @param details the element {@code BillingDetails} of the published billing data
     */
    public void write(String details) {
        document = details;
    }

    public long key() {
        return tkey;
    }

    public long subscriptionKey() {
        return subscriptionKey;
    }

    public Instant periodStart() {
        return periodStart;
    }

    public Instant periodEnd() {
        return periodEnd;
    }

    /** The newest fact that was known when it was written. */
    public long historyRevision() {
        return historyRevision;
    }

    public BillView view() {
        return new BillView(
                tkey,
                subscriptionKey,
                subscriptionId,
                customerKey,
                chargingOrganizationKey,
                vendorKey,
                periodStart,
                periodEnd,
                currency,
                netAmount,
                grossAmount,
                createdAt);
    }

    public String document() {
        return document;
    }

    public BillingDataXml.Bill asPartOfFile() {
        return new BillingDataXml.Bill(periodEnd, OptionalLong.of(tkey), document);
    }

    /** The news that this bill is there. */
    public BillWritten written() {
        return new BillWritten(
                tkey, runKey, subscriptionKey, customerKey, chargingOrganizationKey, vendorKey, periodStart, periodEnd);
    }
}
