package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.oscm.core.accounts.PaymentView;
import org.oscm.core.accounts.usecase.FindBillingContacts;
import org.oscm.core.accounts.usecase.FindPayment;
import org.oscm.core.catalog.PartKind;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.usecase.FindPriceModels;
import org.oscm.core.subscriptions.AssignedUser;
import org.oscm.core.subscriptions.SubscriptionDetails;
import org.oscm.core.subscriptions.SubscriptionRow;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.SubscriptionView;
import org.oscm.core.subscriptions.UserSubscription;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.model.UsageLicense;
import org.oscm.core.subscriptions.repository.Subscriptions;
import org.oscm.core.subscriptions.repository.UsageLicenses;
import org.oscm.core.units.usecase.FindUnits;

/** Shows the caller subscriptions he manages, and those he may use. */
@Dependent
public class ShowSubscriptions {

    private static final Set<SubscriptionStatus> NOT_ENDED =
            EnumSet.complementOf(EnumSet.of(SubscriptionStatus.DEACTIVATED));

    private final ManagedSubscriptions managed;
    private final Subscriptions subscriptions;
    private final UsageLicenses licenses;
    private final FindServices findServices;
    private final FindPriceModels findPriceModels;
    private final FindPayment findPayment;
    private final FindBillingContacts findBillingContacts;
    private final FindParties parties;
    private final FindUnits findUnits;
    private final CurrentCaller caller;

    @Inject
    public ShowSubscriptions(
            ManagedSubscriptions managed,
            Subscriptions subscriptions,
            UsageLicenses licenses,
            FindServices findServices,
            FindPriceModels findPriceModels,
            FindPayment findPayment,
            FindBillingContacts findBillingContacts,
            FindParties parties,
            FindUnits findUnits,
            CurrentCaller caller) {
        this.managed = managed;
        this.subscriptions = subscriptions;
        this.licenses = licenses;
        this.findServices = findServices;
        this.findPriceModels = findPriceModels;
        this.findPayment = findPayment;
        this.findBillingContacts = findBillingContacts;
        this.parties = parties;
        this.findUnits = findUnits;
        this.caller = caller;
    }

    /** The one the caller has just ordered, whoever manages it. */
    public SubscriptionRow ordered(long subscriptionKey) {
        return row(subscriptions.get(subscriptionKey));
    }

    /** @throws Refusal if the caller's organization has none of this name, or he does not manage it */
    public SubscriptionDetails details(String subscriptionId) {
        Subscription subscription = managed.get(subscriptionId);
        SubscriptionRow row = row(subscription);
        SubscriptionView view = row.subscription();
        return new SubscriptionDetails(
                row,
                licenses.of(subscription.key()).stream()
                        .map(license -> assigned(license, row.application()))
                        .toList(),
                findPriceModels.get(subscription.serviceKey()),
                view.paymentInfoKey() == null ? null : payment(view),
                view.billingContactKey() == null
                        ? null
                        : findBillingContacts.billingContact(view.customerKey(), view.billingContactKey()));
    }

    /** @throws Refusal if the caller's organization has none of this name, or he does not manage it */
    public TechnicalServiceView application(String subscriptionId) {
        return findServices.technicalService(managed.get(subscriptionId).technicalServiceKey());
    }

    /**
     * Those the caller manages, ordered by id.
     *
     * @param states the states asked for; null or empty for all but ended ones
     */
    public List<SubscriptionRow> ofOrganization(Set<SubscriptionStatus> states) {
        Set<SubscriptionStatus> wanted = states == null || states.isEmpty() ? NOT_ENDED : states;
        return managed.all(wanted).stream().map(this::row).toList();
    }

    /** Those a user of the caller's organization may use, in order of assignment. */
    public List<UserSubscription> ofUser(long userKey) {
        return licenses.ofUser(userKey).stream()
                .map(license -> {
                    SubscriptionRow row = row(subscriptions.get(license.subscriptionKey()));
                    return new UserSubscription(row, assigned(license, row.application()));
                })
                .filter(found ->
                        found.row().subscription().customerKey() == caller.get().organizationKey())
                .toList();
    }

    private SubscriptionRow row(Subscription subscription) {
        return new SubscriptionRow(
                subscriptions.view(subscription),
                findServices.service(subscription.serviceKey()),
                findServices.technicalService(subscription.technicalServiceKey()),
                parties.organization(subscription.vendorKey()),
                subscription.ownerKey() == null ? null : parties.user(subscription.ownerKey()),
                subscription.unitKey() == null
                        ? null
                        : findUnits.unit(subscription.customerKey(), subscription.unitKey()));
    }

    private AssignedUser assigned(UsageLicense license, TechnicalServiceView application) {
        return new AssignedUser(
                license.key(),
                license.version(),
                parties.user(license.userKey()),
                license.applicationUserId(),
                license.roleId() == null
                        ? null
                        : application.role(license.roleId()).orElse(null),
                license.roleId() == null ? 0 : application.partKey(PartKind.ROLE, license.roleId()));
    }

    private PaymentView payment(SubscriptionView subscription) {
        return findPayment.of(subscription.customerKey()).stream()
                .filter(payment -> payment.key() == subscription.paymentInfoKey())
                .findAny()
                .orElse(null);
    }
}
