package org.oscm.core.billing.engine.xml;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalLong;
import org.oscm.core.kernel.XmlWriter;

/** Puts bills into a billing data file: the document {@code Billingdata}. */
public final class BillingDataXml {
    private static final Comparator<Bill> BY_PERIOD_END_AND_KEY = Comparator.comparing(Bill::periodEnd)
            .thenComparingLong(bill -> bill.key().orElse(Long.MAX_VALUE));

    private BillingDataXml() {}

    /**
     * The file with these bills in UTF-8, ordered by end of the billing period, then by key; without bills an empty
     * document, which is valid, too.
     */
    public static byte[] of(Collection<Bill> bills) {
        XmlWriter xml = XmlWriter.document().start("Billingdata");
        bills.stream().sorted(BY_PERIOD_END_AND_KEY).map(Bill::details).forEach(xml::insert);
        return xml.end().toBytes();
    }

    /**
     * A written bill.
     *
     * @param periodEnd end of its billing period
     * @param key key of the stored bill; absent on bills that are not stored, which come last
     * @param details as {@link BillingDetailsXml} wrote it
     */
    public record Bill(Instant periodEnd, OptionalLong key, String details) {
        public Bill {
            Objects.requireNonNull(periodEnd);
            Objects.requireNonNull(key);
            Objects.requireNonNull(details);
        }
    }
}
