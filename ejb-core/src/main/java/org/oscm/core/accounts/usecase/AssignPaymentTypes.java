package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.PaymentEnablementChanged;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.accounts.model.OrganizationReference;
import org.oscm.core.accounts.model.PaymentType;
import org.oscm.core.accounts.repository.OrganizationReferences;
import org.oscm.core.accounts.repository.PaymentTypes;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;

/** The operator decides which payment types a supplier or reseller may hand on. */
@Dependent
public class AssignPaymentTypes {

    private final OrganizationReferences references;
    private final PaymentTypes paymentTypes;
    private final CurrentCaller caller;
    private final Event<PaymentEnablementChanged> changed;

    @Inject
    public AssignPaymentTypes(
            OrganizationReferences references,
            PaymentTypes paymentTypes,
            CurrentCaller caller,
            Event<PaymentEnablementChanged> changed) {
        this.references = references;
        this.paymentTypes = paymentTypes;
        this.caller = caller;
        this.changed = changed;
    }

    /**
     * The seller has exactly these from now on.
     *
     * @throws Refusal if a payment type is unknown or the organization takes no payments
     */
    public void assign(OrganizationView seller, Collection<String> paymentTypeIds) {
        Set<Long> keys = paymentTypeIds.stream()
                .map(paymentTypes::get)
                .map(PaymentType::key)
                .collect(Collectors.toSet());
        terms(seller).enable(keys);
        changed.fire(new PaymentEnablementChanged(seller.key()));
    }

    private OrganizationReference terms(OrganizationView seller) {
        ReferenceType type = ReferenceType.toPaymentReceiver(seller.roles())
                .orElseThrow(() -> Refusal.of(AccountsError.NO_PAYMENT_RECEIVER, seller.organizationId()));
        return references.to(seller.key(), Set.of(type)).stream().findFirst().orElseGet(() -> {
            OrganizationReference terms = new OrganizationReference(caller.get().organizationKey(), seller.key(), type);
            references.add(terms);
            return terms;
        });
    }
}
