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

    /**
     * Pays for the subscription in this way from now on; one that costs nothing is not paid for.
     *
     * @throws Refusal if it cannot be paid for in this way, see {@link #check(Sale, Long, Long)}
     */
    void pay(Subscription subscription, Long paymentInfo, Long contact) {
        check(subscription, paymentInfo, contact);
        if (isCharged(subscription)) {
            subscription.paidWith(paymentInfo, contact);
        }
    }

    void check(Subscription subscription, Long paymentInfo, Long contact) {
        if (isCharged(subscription)) {
            check(sale(subscription), paymentInfo, contact);
        }
    }

    /** What is sold, by whom and to whom; {@code offerKey} is the service as it is offered. */
    record Sale(long customerKey, long chargingOrganizationKey, long offerKey, String serviceId) {}

    /** @throws Refusal if something that costs money cannot be paid for in this way, or it is not the customer's */
    void check(Sale sale, Long paymentInfo, Long contact) {
        if (paymentInfo == null) {
            throw Refusal.of(SubscriptionError.PAYMENT_INFO_MISSING, sale.serviceId());
        }
        if (contact == null) {
            throw Refusal.of(SubscriptionError.BILLING_CONTACT_MISSING, sale.serviceId());
        }
        payments.usable(sale.customerKey(), paymentInfo, sale.chargingOrganizationKey(), sale.offerKey());
        contacts.billingContact(sale.customerKey(), contact);
    }

    private Sale sale(Subscription subscription) {
        return new Sale(
                subscription.customerKey(),
                subscription.chargingOrganizationKey(),
                subscription.templateServiceKey(),
                findServices.service(subscription.serviceKey()).serviceId());
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

    private boolean isCharged(Subscription subscription) {
        return priceModels.get(subscription.serviceKey()).terms().isChargeable();
    }
}
