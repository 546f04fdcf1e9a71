package org.oscm.core.revenueshare.engine.xml;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.oscm.core.kernel.XmlWriter;

/** Puts the results of organizations into a revenue share file: the document {@code RevenueSharesResults}. */
public final class RevenueShareFileXml {
    private static final String NAMESPACE = "http://oscm.org/xsd/billingservice/partnermodel";
    private static final Comparator<Result> BY_MONTH_AND_ORGANIZATION =
            Comparator.comparing(Result::monthEnd).thenComparingLong(Result::organizationKey);

    private RevenueShareFileXml() {}

    /**
     * The file with these results in UTF-8, ordered by month, then by key of the organization.
     *
     * @param results all of one kind; at least one, because only the file of suppliers may be empty
     */
    public static byte[] of(Collection<Result> results) {
        XmlWriter xml = XmlWriter.document().start("RevenueSharesResults").attribute("xmlns", NAMESPACE);
        results.stream().sorted(BY_MONTH_AND_ORGANIZATION).map(Result::element).forEach(xml::insert);
        return xml.end().toBytes();
    }

    /**
     * The written result of one organization and month.
     *
     * @param monthEnd end of the calendar month
     * @param organizationKey key of the organization
     * @param element as one of the writers of this package wrote it; it belongs to the namespace of the file
     */
    public record Result(Instant monthEnd, long organizationKey, String element) {
        public Result {
            Objects.requireNonNull(monthEnd);
            Objects.requireNonNull(element);
        }
    }
}
