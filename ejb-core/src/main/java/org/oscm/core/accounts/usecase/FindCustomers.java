package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.accounts.model.OrganizationReference;
import org.oscm.core.accounts.repository.OrganizationReferences;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Refusal;

/** Tells who is whose customer. */
@Dependent
public class FindCustomers {

    private final OrganizationReferences references;
    private final FindParties parties;

    @Inject
    public FindCustomers(OrganizationReferences references, FindParties parties) {
        this.references = references;
        this.parties = parties;
    }

    /** Whether one is a customer of the other. */
    public boolean areRelated(long sellerKey, long customerKey) {
        return references
                .find(sellerKey, customerKey, ReferenceType.TO_CUSTOMER)
                .isPresent();
    }

    /**
     * A customer of a seller.
     *
     * @throws Refusal if the organization is not his customer, or there is none
     */
    public OrganizationView customer(long sellerKey, long customerKey) {
        if (!areRelated(sellerKey, customerKey)) {
            throw Refusal.of(AccountsError.NOT_YOUR_CUSTOMER, customerKey);
        }
        return parties.organization(customerKey);
    }

    /** As {@link #customer(long, long)}, empty instead of a refusal. */
    public Optional<OrganizationView> find(long sellerKey, String organizationId) {
        return parties.findOrganization(organizationId).filter(found -> areRelated(sellerKey, found.key()));
    }

    /** Oldest first, without those that have left; a seller is also a customer of himself. */
    public List<OrganizationView> of(long sellerKey) {
        return references.from(sellerKey, ReferenceType.TO_CUSTOMER).stream()
                .map(OrganizationReference::targetKey)
                .map(parties::organization)
                .filter(customer -> customer.deregisteredAt() == null)
                .toList();
    }
}
