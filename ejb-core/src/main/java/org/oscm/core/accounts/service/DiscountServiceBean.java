package org.oscm.core.accounts.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.oscm.core.accounts.usecase.FindCustomers;
import org.oscm.core.accounts.usecase.FindDiscounts;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.vo.VODiscount;

/** The published DiscountService: what a seller takes off the bills of his customers. */
@Stateless
public class DiscountServiceBean {

    @Inject
    private CurrentCaller caller;

    @Inject
    private FindCustomers customers;

    @Inject
    private FindDiscounts discounts;

    @Inject
    private AgreementMapping mapping;

    /** Null if there is none. */
    @RolesAllowed(UserRole.ANY_USER)
    public VODiscount getDiscountForCustomer(String customerId) {
        Check.required("customerId", customerId);
        long own = caller.get().organizationKey();
        OrganizationView customer = customers
                .find(own, customerId)
                .orElseThrow(() -> Refusal.of(IdentityError.ORGANIZATION_NOT_FOUND, customerId));
        return discounts.of(own, customer.key()).map(mapping::published).orElse(null);
    }

    /** Null if there is none. */
    @RolesAllowed(UserRole.ANY_USER)
    public VODiscount getDiscountForService(long serviceKey) {
        return discounts
                .forService(serviceKey, caller.get().organizationKey())
                .map(mapping::published)
                .orElse(null);
    }
}
