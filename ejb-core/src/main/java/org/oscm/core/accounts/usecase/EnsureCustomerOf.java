package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.accounts.model.OrganizationReference;
import org.oscm.core.accounts.repository.OrganizationReferences;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Refusal;

/**
 * Makes an organization the customer of a seller, with the seller's default payment types, if it is not yet. Called
 * when a customer is registered by the seller and when one subscribes; where a broker sells, once for the broker and
 * once for the supplier behind him.
 */
@Dependent
public class EnsureCustomerOf {

    private final OrganizationReferences references;
    private final FindPaymentTypes paymentTypes;
    private final FindParties parties;

    @Inject
    public EnsureCustomerOf(OrganizationReferences references, FindPaymentTypes paymentTypes, FindParties parties) {
        this.references = references;
        this.paymentTypes = paymentTypes;
        this.parties = parties;
    }

    /** @throws Refusal if the organization that sells is no seller */
    public void ensure(long sellerKey, long customerKey) {
        if (references.find(sellerKey, customerKey, ReferenceType.TO_CUSTOMER).isPresent()) {
            return;
        }
        OrganizationView seller = parties.organization(sellerKey);
        ReferenceType type = ReferenceType.toCustomer(seller.roles())
                .orElseThrow(() -> Refusal.of(AccountsError.NOT_A_SELLER, seller.organizationId()));
        OrganizationReference reference = new OrganizationReference(sellerKey, customerKey, type);
        reference.enable(paymentTypes.defaultKeys(sellerKey));
        references.add(reference);
    }
}
