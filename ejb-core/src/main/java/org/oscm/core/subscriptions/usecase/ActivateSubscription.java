package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.oscm.core.accounts.usecase.EnsureCustomerOf;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.pricing.usecase.StartFreePeriod;
import org.oscm.core.subscriptions.SubscriptionView.Instance;
import org.oscm.core.subscriptions.model.Assignment;
import org.oscm.core.subscriptions.model.MakeInstanceTask;
import org.oscm.core.subscriptions.model.ProvisioningOrder;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.repository.ProvisioningOrders;
import org.oscm.core.subscriptions.repository.Subscriptions;

/**
 * The instance is there: the subscription becomes ACTIVE (SUSPENDED if payment was lost meanwhile), its free period begins,
 * the first users are assigned, and the customer is one of the seller's customers from now on.
 */
@Dependent
class ActivateSubscription {

    private final Subscriptions subscriptions;
    private final ProvisioningOrders orders;
    private final Assignments assignments;
    private final FindServices findServices;
    private final FindParties parties;
    private final StartFreePeriod startFreePeriod;
    private final EnsureCustomerOf ensureCustomerOf;
    private final HeedPayment heedPayment;
    private final RecordFact recordFact;

    @Inject
    ActivateSubscription(
            Subscriptions subscriptions,
            ProvisioningOrders orders,
            Assignments assignments,
            FindServices findServices,
            FindParties parties,
            StartFreePeriod startFreePeriod,
            EnsureCustomerOf ensureCustomerOf,
            HeedPayment heedPayment,
            RecordFact recordFact) {
        this.subscriptions = subscriptions;
        this.orders = orders;
        this.assignments = assignments;
        this.findServices = findServices;
        this.parties = parties;
        this.startFreePeriod = startFreePeriod;
        this.ensureCustomerOf = ensureCustomerOf;
        this.heedPayment = heedPayment;
        this.recordFact = recordFact;
    }

    /**
     * @param instance null for an application outside that makes none
     * @param applicationUserIds by user id, as far as the application named them
     */
    void activate(ProvisioningOrder order, Instance instance, Map<String, String> applicationUserIds, Instant at) {
        Subscription subscription = subscriptions.get(order.subscriptionKey());
        int cutOffDay =
                parties.organization(subscription.chargingOrganizationKey()).cutOffDay();
        subscription.activate(instance, cutOffDay, at);
        heedPayment.ofActivated(subscription, order.task(MakeInstanceTask.class).requesterKey());
        recordFact.record(at, subscription.key(), subscription.fact());
        startFreePeriod.start(subscription.serviceKey(), subscription.key(), at);
        ensureCustomerOf.ensure(subscription.vendorKey(), subscription.customerKey());
        if (subscription.chargingOrganizationKey() != subscription.vendorKey()) {
            ensureCustomerOf.ensure(subscription.chargingOrganizationKey(), subscription.customerKey());
        }
        assign(order.task(MakeInstanceTask.class), subscription, applicationUserIds, at);
        orders.remove(order);
    }

    private void assign(MakeInstanceTask task, Subscription subscription, Map<String, String> userIds, Instant at) {
        TechnicalServiceView application = findServices.technicalService(subscription.technicalServiceKey());
        for (Assignment assignment : task.assignments()) {
            String userId = parties.user(assignment.userKey()).userId();
            assignments.add(subscription, application, assignment, userIds.get(userId), at);
        }
    }
}
