package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oscm.core.billing.BillingError;
import org.oscm.core.billing.engine.xml.BillingDataXml;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.core.billing.repository.BillingResults;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;

/** The bills a supplier or reseller wrote, as one file of published billing data. */
@Dependent
public class ExportBillingData {

    private static final Instant BEGINNING = Instant.EPOCH;
    private static final Instant END = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final BillingResults results;
    private final FindParties parties;
    private final CurrentCaller caller;

    @Inject
    public ExportBillingData(BillingResults results, FindParties parties, CurrentCaller caller) {
        this.results = results;
        this.parties = parties;
        this.caller = caller;
    }

    /**
     * @param from bills whose period starts then or later; null for all
     * @param to bills whose period ends then or earlier; null for all
     * @param customerIds only bills of these organizations; empty for all. Ids nobody has are passed over
     * @return never null; without bills an empty document
     */
    public byte[] export(Instant from, Instant to, List<String> customerIds) {
        Caller supplier = caller.get();
        if (!supplier.actsAs(OrganizationRole.SUPPLIER) && !supplier.actsAs(OrganizationRole.RESELLER)) {
            throw Refusal.of(BillingError.BILLING_DATA_NOT_YOURS);
        }
        List<Long> customers = customerIds.stream()
                .map(parties::findOrganization)
                .flatMap(Optional::stream)
                .map(OrganizationView::key)
                .toList();
        if (customers.isEmpty() && !customerIds.isEmpty()) {
            return BillingDataXml.of(List.of());
        }
        return BillingDataXml.of(results
                .chargedBy(
                        supplier.organizationKey(),
                        Optional.ofNullable(from).orElse(BEGINNING),
                        Optional.ofNullable(to).orElse(END),
                        customers)
                .stream()
                .map(BillingResult::asPartOfFile)
                .toList());
    }
}
