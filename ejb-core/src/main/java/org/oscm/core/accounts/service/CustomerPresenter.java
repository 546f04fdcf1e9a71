package org.oscm.core.accounts.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.oscm.core.accounts.DiscountView;
import org.oscm.core.accounts.usecase.FindDiscounts;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.vo.VOOrganization;

/** Shows a seller his customers, with the discounts he grants them. */
@Dependent
class CustomerPresenter {

    private final FindDiscounts discounts;
    private final FindParties parties;
    private final AccountMapping organizations;
    private final AgreementMapping agreements;

    @Inject
    CustomerPresenter(
            FindDiscounts discounts, FindParties parties, AccountMapping organizations, AgreementMapping agreements) {
        this.discounts = discounts;
        this.parties = parties;
        this.organizations = organizations;
        this.agreements = agreements;
    }

    /** Which organization is meant: the one of this id, or where there is none of this key. */
    long key(VOOrganization named) {
        return named.getOrganizationId() == null
                ? named.getKey()
                : parties.organization(named.getOrganizationId()).key();
    }

    List<VOOrganization> shown(long sellerKey, Collection<OrganizationView> customers) {
        Map<Long, DiscountView> granted = discounts.grantedBy(sellerKey);
        return customers.stream()
                .map(customer -> shown(customer, granted.get(customer.key())))
                .toList();
    }

    VOOrganization shown(long sellerKey, OrganizationView customer) {
        return shown(customer, discounts.of(sellerKey, customer.key()).orElse(null));
    }

    private VOOrganization shown(OrganizationView customer, DiscountView discount) {
        VOOrganization shown = organizations.toOthers(customer);
        shown.setDiscount(agreements.published(discount));
        return shown;
    }
}
