package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.oscm.core.accounts.SubscriptionParties.Parties;
import org.oscm.core.accounts.usecase.attributes.CompleteUdas;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.SubscribedService;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.CopyServiceForSubscription;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.PlatformError;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.marketplace.OrderableService;
import org.oscm.core.marketplace.usecase.FindOrderableService;
import org.oscm.core.pricing.usecase.CopyPriceModelForSubscription;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.subscriptions.model.Assignment;
import org.oscm.core.subscriptions.model.MakeInstanceTask;
import org.oscm.core.subscriptions.model.OrderKind;
import org.oscm.core.subscriptions.model.ProvisioningOrder;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.repository.ProvisioningOrders;
import org.oscm.core.subscriptions.repository.Subscriptions;
import org.oscm.core.subscriptions.usecase.ManageOrders.Management;

/**
 * Checks what a customer orders and stores it: a PENDING subscription with its private copies of service and prices, and
 * the order that its instance be made. One transaction, no call.
 */
@Dependent
class PlaceOrder {

    private final FindOrderableService findOrderable;
    private final FindServices findServices;
    private final Payability payability;
    private final FindParties parties;
    private final ManageOrders manageOrders;
    private final CompleteUdas completeUdas;
    private final AssignableUsers assignableUsers;
    private final CopyServiceForSubscription copyService;
    private final CopyPriceModelForSubscription copyPriceModel;
    private final Subscriptions subscriptions;
    private final ProvisioningOrders orders;
    private final RecordFact recordFact;
    private final CurrentCaller caller;

    @Inject
    PlaceOrder(
            FindOrderableService findOrderable,
            FindServices findServices,
            Payability payability,
            FindParties parties,
            ManageOrders manageOrders,
            CompleteUdas completeUdas,
            AssignableUsers assignableUsers,
            CopyServiceForSubscription copyService,
            CopyPriceModelForSubscription copyPriceModel,
            Subscriptions subscriptions,
            ProvisioningOrders orders,
            RecordFact recordFact,
            CurrentCaller caller) {
        this.findOrderable = findOrderable;
        this.findServices = findServices;
        this.payability = payability;
        this.parties = parties;
        this.manageOrders = manageOrders;
        this.completeUdas = completeUdas;
        this.assignableUsers = assignableUsers;
        this.copyService = copyService;
        this.copyPriceModel = copyPriceModel;
        this.subscriptions = subscriptions;
        this.orders = orders;
        this.recordFact = recordFact;
        this.caller = caller;
    }

    /** What was stored. */
    record Placed(long subscriptionKey, long orderKey) {}

    Placed place(SubscriptionOrder wanted, OrderLeases.Lease lease, Instant now) {
        OrderableService offer = findOrderable.find(wanted.serviceKey(), wanted.serviceVersion());
        requireSynchronous(offer.technicalService());
        Management management = manageOrders.management(wanted);
        long chargingKey = chargingOrganization(offer.service());
        boolean charged = offer.priceModel().terms().isChargeable();
        if (charged) {
            payability.check(sale(offer, chargingKey), wanted.paymentInfoKey(), wanted.billingContactKey());
        }
        Subscription subscription = new Subscription(
                wanted.subscriptionId(),
                wanted.purchaseOrderNumber(),
                parties(offer, chargingKey, management.ownerKey()),
                now);
        subscription.belongsTo(management.unitKey());
        if (charged) {
            subscription.paidWith(wanted.paymentInfoKey(), wanted.billingContactKey());
        }
        checkFree(subscription, offer.technicalService());
        List<Assignment> assignments = assignableUsers.assignments(
                wanted.users(), offer.technicalService(), caller.get().organizationKey());
        subscription.uses(0, offer.service().key(), offer.technicalService().key());
        subscriptions.add(subscription);
        copyOffer(wanted, subscription, assignments.size(), now);
        completeUdas.complete(
                new Parties(subscription.customerKey(), chargingKey), subscription.key(), wanted.udas(), now);
        ProvisioningOrder order = new ProvisioningOrder(
                subscription.key(),
                OrderKind.MAKE_INSTANCE,
                new MakeInstanceTask(caller.get().userKey(), assignments, null),
                now);
        lease.cover(order);
        orders.add(order);
        return new Placed(subscription.key(), order.key());
    }

    private static void requireSynchronous(TechnicalServiceView application) {
        if (application.isAsynchronous()) {
            throw Refusal.of(
                    PlatformError.NOT_YET_AVAILABLE, "Subscribing to an asynchronously provisioned application");
        }
    }

    private Payability.Sale sale(OrderableService offer, long chargingKey) {
        return new Payability.Sale(
                caller.get().organizationKey(),
                chargingKey,
                offer.service().key(),
                offer.service().serviceId());
    }

    private Subscription.Parties parties(OrderableService offer, long chargingKey, Long ownerKey) {
        return new Subscription.Parties(
                caller.get().organizationKey(),
                offer.service().vendorKey(),
                chargingKey,
                offer.marketplace().key(),
                ownerKey);
    }

    /** A broker only finds customers; who has the offer behind his writes the bills. */
    private long chargingOrganization(ServiceView offer) {
        boolean brokered = parties.organization(offer.vendorKey()).actsAs(OrganizationRole.BROKER);
        return brokered && offer.templateKey() != null
                ? findServices.service(offer.templateKey()).vendorKey()
                : offer.vendorKey();
    }

    private void checkFree(Subscription subscription, TechnicalServiceView application) {
        if (subscriptions
                .find(subscription.subscriptionId(), subscription.customerKey())
                .isPresent()) {
            throw Refusal.of(SubscriptionError.SUBSCRIPTION_ID_TAKEN, subscription.subscriptionId());
        }
        if (application.definition().onlyOneSubscriptionAllowed()) {
            subscription.isTheOnlyOne(application.key());
            if (subscriptions.isTaken(subscription.soleUse())) {
                throw Refusal.of(SubscriptionError.ONE_SUBSCRIPTION_ONLY, application.technicalServiceId());
            }
        }
    }

    private void copyOffer(SubscriptionOrder wanted, Subscription subscription, int users, Instant now) {
        SubscribedService copy = copyService.copy(
                wanted.serviceKey(), wanted.serviceVersion(), wanted.parameters(), subscription.key(), now);
        AssignableUsers.checkNumber(users, copy.service());
        subscription.uses(
                copy.service().key(),
                wanted.serviceKey(),
                copy.technicalService().key());
        copyPriceModel.copy(wanted.serviceKey(), copy.service().key(), subscription.key(), now);
        recordFact.record(now, subscription.key(), subscription.fact());
    }
}
