package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Set;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.accounts.model.OrganizationReference;
import org.oscm.core.accounts.repository.OrganizationReferences;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;

/** What the operator has agreed on with an organization that takes money. */
@Dependent
public class TermsWithOperator {

    private final OrganizationReferences references;
    private final RecordFact recordFact;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public TermsWithOperator(
            OrganizationReferences references, RecordFact recordFact, CurrentCaller caller, Clock clock) {
        this.references = references;
        this.recordFact = recordFact;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The operator's revenue share of what the supplier publishes from now on.
     *
     * @param percent 0 to 100; null leaves it as it is
     * @throws Refusal if the organization is no supplier
     */
    public void share(OrganizationView supplier, BigDecimal percent) {
        check(supplier.roles(), percent);
        if (percent != null) {
            recordFact.record(clock.instant(), supplier.key(), of(supplier).agreeOnOperatorShare(percent));
        }
    }

    /** @throws Refusal if an organization of these roles cannot agree on this share; null passes */
    static void check(Set<OrganizationRole> roles, BigDecimal percent) {
        if (percent != null && !roles.contains(OrganizationRole.SUPPLIER)) {
            throw Refusal.ofMember(AccountsError.OPERATOR_SHARE_WITHOUT_SUPPLIER, "operatorShare");
        }
        Check.range("operatorShare", percent, BigDecimal.ZERO, OrganizationReference.WHOLE);
        Check.scale("operatorShare", percent, 2);
    }

    /** @throws Refusal if the organization takes no payments */
    OrganizationReference of(OrganizationView seller) {
        ReferenceType type = ReferenceType.toPaymentReceiver(seller.roles())
                .orElseThrow(() -> Refusal.of(AccountsError.NO_PAYMENT_RECEIVER, seller.organizationId()));
        return references.to(seller.key(), Set.of(type)).stream().findFirst().orElseGet(() -> {
            OrganizationReference terms = new OrganizationReference(caller.get().organizationKey(), seller.key(), type);
            references.add(terms);
            return terms;
        });
    }
}
