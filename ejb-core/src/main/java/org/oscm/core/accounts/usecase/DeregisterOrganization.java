package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.CustomerSubscriptions;
import org.oscm.core.accounts.repository.BillingContacts;
import org.oscm.core.accounts.repository.PaymentInfos;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.DismissOrganization;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.units.usecase.ForgetUnits;

/**
 * An organization that only ever was a customer leaves the platform, with its users, units and how it paid. Its name, its
 * history and what sellers agreed on with it stay, because the last bills are still to be written.
 */
@Dependent
public class DeregisterOrganization {

    private final CustomerSubscriptions subscriptions;
    private final PaymentInfos paymentInfos;
    private final BillingContacts contacts;
    private final ForgetUnits forgetUnits;
    private final DismissOrganization dismissOrganization;
    private final FindParties parties;
    private final CurrentCaller caller;

    @Inject
    public DeregisterOrganization(
            CustomerSubscriptions subscriptions,
            PaymentInfos paymentInfos,
            BillingContacts contacts,
            ForgetUnits forgetUnits,
            DismissOrganization dismissOrganization,
            FindParties parties,
            CurrentCaller caller) {
        this.subscriptions = subscriptions;
        this.paymentInfos = paymentInfos;
        this.contacts = contacts;
        this.forgetUnits = forgetUnits;
        this.dismissOrganization = dismissOrganization;
        this.parties = parties;
        this.caller = caller;
    }

    /** @throws Refusal if the caller's organization is more than a customer, or has a subscription that has not ended */
    public void deregister() {
        OrganizationView organization = parties.organization(caller.get().organizationKey());
        organization.roles().stream()
                .filter(role -> role != OrganizationRole.CUSTOMER)
                .findAny()
                .ifPresent(role -> {
                    throw Refusal.of(AccountsError.ORGANIZATION_IS_NEEDED, organization.organizationId(), role);
                });
        if (subscriptions.hasAny(organization.key())) {
            throw Refusal.of(AccountsError.ORGANIZATION_HAS_SUBSCRIPTIONS, organization.organizationId());
        }
        paymentInfos.of(organization.key()).forEach(paymentInfos::remove);
        contacts.of(organization.key()).forEach(contacts::remove);
        forgetUnits.of(organization.key());
        dismissOrganization.dismiss(organization.key());
    }
}
