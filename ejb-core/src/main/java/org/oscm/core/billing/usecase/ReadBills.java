package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.oscm.core.billing.BillQuery;
import org.oscm.core.billing.BillReaders;
import org.oscm.core.billing.BillView;
import org.oscm.core.billing.BillingError;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.core.billing.repository.BillingResults;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;

/**
 * Stored bills for those they concern: who pays, who wrote them, and the operator. For everybody else a bill does not
 * exist.
 */
@Dependent
public class ReadBills {

    private static final int MOST = 500;
    private static final long NOBODY = -1;

    private final BillingResults results;
    private final FindParties parties;
    private final CurrentCaller caller;

    @Inject
    public ReadBills(BillingResults results, FindParties parties, CurrentCaller caller) {
        this.results = results;
        this.parties = parties;
        this.caller = caller;
    }

    /** In order of their keys. Ids nobody has find nothing. */
    public List<BillView> find(BillQuery query) {
        Check.range("limit", query.limit(), 1, MOST);
        if (query.from() != null && query.to() != null && query.to().isBefore(query.from())) {
            throw Refusal.ofMember(BillingError.BILLING_PERIOD_REVERSED, "to");
        }
        return results.find(query, key(query.customerId()), key(query.supplierId()), whose());
    }

    /** @throws Refusal if there is none for the caller */
    public String document(long key) {
        return get(key).document();
    }

    /** @throws Refusal if there is none for the caller */
    public BillView bill(long key) {
        return get(key).view();
    }

    /** @throws Refusal if there is none for the caller */
    BillingResult get(long key) {
        return results.find(key)
                .filter(bill -> isOperator() || concerns(bill.view()))
                .orElseThrow(() -> Refusal.of(BillingError.BILL_NOT_FOUND, key));
    }

    private boolean concerns(BillView bill) {
        Caller reader = caller.get();
        boolean paid = bill.customerKey() == reader.organizationKey() && isPayer(reader);
        boolean wrote = bill.chargingOrganizationKey() == reader.organizationKey() && isSeller(reader);
        return paid || wrote;
    }

    private BillReaders whose() {
        Caller reader = caller.get();
        if (isOperator()) {
            return BillReaders.everybody();
        }
        return new BillReaders(
                isPayer(reader) ? reader.organizationKey() : NOBODY,
                isSeller(reader) ? reader.organizationKey() : NOBODY);
    }

    private boolean isOperator() {
        return caller.get().has(UserRole.PLATFORM_OPERATOR);
    }

    private static boolean isPayer(Caller reader) {
        return reader.has(UserRole.ORGANIZATION_ADMIN) || reader.has(UserRole.SUBSCRIPTION_MANAGER);
    }

    private static boolean isSeller(Caller reader) {
        return reader.has(UserRole.SERVICE_MANAGER) || reader.has(UserRole.RESELLER_MANAGER);
    }

    private Long key(String organizationId) {
        return organizationId == null ? null : keyOf(parties.findOrganization(organizationId));
    }

    private static long keyOf(Optional<OrganizationView> organization) {
        return organization.map(OrganizationView::key).orElse(NOBODY);
    }
}
