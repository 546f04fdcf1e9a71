package org.oscm.webservices.soap;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.kernel.ErrorCode;
import org.oscm.core.kernel.ErrorTexts;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;

/**
 * What the caller of a SOAP operation gets for a refusal: the published exception of the one table. Where the table or
 * the operation does not know one, a plain SOAP fault with the same text, so that nothing undeclared gets out.
 */
final class PublishedFaults {

    private static final FaultTable TABLE = table();

    private PublishedFaults() {}

    /** Published exceptions name one value: of several wrong ones the first. */
    static Exception fault(Refusal whole, Method operation) {
        Refusal refusal =
                whole.code() == InputError.VALUES_WRONG ? whole.parts().get(0) : whole;
        String text = ErrorTexts.of(refusal, Locale.ENGLISH);
        Optional<Exception> published = TABLE.row(refusal.code())
                .<Exception>map(row -> row.of(text, refusal))
                .filter(exception -> declares(operation, exception));
        return published.orElseGet(() -> refusal.code().kind() == ErrorCode.Kind.NOT_YET_AVAILABLE
                ? SoapFaults.server(text)
                : SoapFaults.client(text));
    }

    /** The codes that have a published exception. */
    static Set<ErrorCode> codes() {
        return TABLE.codes();
    }

    private static boolean declares(Method operation, Exception exception) {
        return Arrays.stream(operation.getExceptionTypes()).anyMatch(type -> type.isInstance(exception));
    }

    private static FaultTable table() {
        FaultTable table = new FaultTable();
        KernelFaults.fill(table);
        IdentityFaults.fill(table);
        UnitFaults.fill(table);
        AccountsFaults.fill(table);
        CatalogFaults.fill(table);
        PricingFaults.fill(table);
        MarketplaceFaults.fill(table);
        ProvisioningFaults.fill(table);
        BillingFaults.fill(table);
        RevenueShareFaults.fill(table);
        SubscriptionFaults.fill(table);
        EventFaults.fill(table);
        return table;
    }
}
