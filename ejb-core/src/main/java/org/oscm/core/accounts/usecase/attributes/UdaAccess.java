package org.oscm.core.accounts.usecase.attributes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.SubscriptionParties;
import org.oscm.core.accounts.SubscriptionParties.Parties;
import org.oscm.core.accounts.UdaTarget;
import org.oscm.core.accounts.usecase.FindCustomers;
import org.oscm.core.kernel.Refusal;

/** Between whom the targets of custom attributes are. */
@Dependent
class UdaAccess {

    private final FindCustomers customers;
    private final SubscriptionParties subscriptions;

    @Inject
    UdaAccess(FindCustomers customers, SubscriptionParties subscriptions) {
        this.customers = customers;
        this.subscriptions = subscriptions;
    }

    /** @throws Refusal unless the target is a customer of the supplier, or a subscription that he bills */
    void asSupplier(long supplierKey, UdaTarget target, long targetKey) {
        if (target == UdaTarget.CUSTOMER) {
            customers.customer(supplierKey, targetKey);
        } else if (parties(targetKey).supplierKey() != supplierKey) {
            throw Refusal.of(AccountsError.UDA_NOT_YOURS);
        }
    }

    /** @throws Refusal unless the target is the customer himself, or a subscription of his, and the supplier has to do with it */
    void asCustomer(long customerKey, long supplierKey, UdaTarget target, long targetKey) {
        asSupplier(supplierKey, target, targetKey);
        boolean own = target == UdaTarget.CUSTOMER
                ? targetKey == customerKey
                : parties(targetKey).customerKey() == customerKey;
        if (!own) {
            throw Refusal.of(AccountsError.UDA_NOT_YOURS);
        }
    }

    private Parties parties(long subscriptionKey) {
        return subscriptions
                .of(subscriptionKey)
                .orElseThrow(() -> Refusal.of(AccountsError.UDA_TARGET_NOT_FOUND, subscriptionKey));
    }
}
