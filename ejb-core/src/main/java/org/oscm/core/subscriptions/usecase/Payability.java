package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.accounts.usecase.FindBillingContacts;
import org.oscm.core.accounts.usecase.FindPayment;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.usecase.FindPriceModels;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.subscriptions.model.Subscription;

/** Whether subscriptions can be paid for: what costs nothing always, all else with valid payment and a billing contact. */
@Dependent
class Payability {

    private final FindServices findServices;
    private final FindPriceModels priceModels;
    private final FindPayment payments;
    private final FindBillingContacts contacts;

    @Inject
    Payability(
            FindServices findServices,
            FindPriceModels priceModels,
            FindPayment payments,
            FindBillingContacts contacts) {
        this.findServices = findServices;
        this.priceModels = priceModels;
        this.payments = payments;
        this.contacts = contacts;
    }

    boolean isPayable(Subscription subscription) {
        return !isCharged(subscription)
                || subscription.billingContactKey() != null
                        && contacts.exists(subscription.customerKey(), subscription.billingContactKey())
                        && subscription.paymentInfoKey() != null
                        && payments.isUsable(
                                subscription.customerKey(),
                                subscription.paymentInfoKey(),
                                subscription.chargingOrganizationKey(),
                                subscription.templateServiceKey());
    }

    /** @throws Refusal if the subscription could not be paid for with these, or they are not the customer's */
    void check(Subscription subscription, Long paymentInfo, Long contact) {
        boolean charged = isCharged(subscription);
        if (charged && paymentInfo == null) {
            throw Refusal.of(SubscriptionError.PAYMENT_INFO_MISSING, serviceId(subscription));
        }
        if (charged && contact == null) {
            throw Refusal.of(SubscriptionError.BILLING_CONTACT_MISSING, serviceId(subscription));
        }
        if (paymentInfo != null) {
            payments.usable(
                    subscription.customerKey(),
                    paymentInfo,
                    subscription.chargingOrganizationKey(),
                    subscription.templateServiceKey());
        }
        if (contact != null) {
            contacts.billingContact(subscription.customerKey(), contact);
        }
    }

    /** Forgets payment information and billing contacts that are no more. @return whether there were any */
    boolean forgetDeleted(Subscription subscription) {
        Long paymentInfo = subscription.paymentInfoKey();
        Long contact = subscription.billingContactKey();
        Long paidWith =
                paymentInfo != null && payments.exists(subscription.customerKey(), paymentInfo) ? paymentInfo : null;
        Long billedTo = contact != null && contacts.exists(subscription.customerKey(), contact) ? contact : null;
        boolean anyDeleted = (paymentInfo != null && paidWith == null) || (contact != null && billedTo == null);
        if (anyDeleted) {
            subscription.paidWith(paidWith, billedTo);
        }
        return anyDeleted;
    }

    private String serviceId(Subscription subscription) {
        return findServices.service(subscription.serviceKey()).serviceId();
    }

    private boolean isCharged(Subscription subscription) {
        return priceModels.get(subscription.serviceKey()).terms().isChargeable();
    }
}
