package org.oscm.core.subscriptions.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.oscm.core.accounts.service.UdaMapping;
import org.oscm.core.catalog.PartKind;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.subscriptions.UserSubscription;
import org.oscm.core.subscriptions.usecase.AssignUsers;
import org.oscm.core.subscriptions.usecase.ChangePayment;
import org.oscm.core.subscriptions.usecase.EndSubscription;
import org.oscm.core.subscriptions.usecase.ShowSubscriptions;
import org.oscm.core.subscriptions.usecase.SubscribeToService;
import org.oscm.core.units.usecase.FindUnits;
import org.oscm.types.enumtypes.SubscriptionStatus;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VORoleDefinition;
import org.oscm.vo.VOService;
import org.oscm.vo.VOSubscription;
import org.oscm.vo.VOSubscriptionDetails;
import org.oscm.vo.VOUda;
import org.oscm.vo.VOUsageLicense;
import org.oscm.vo.VOUser;
import org.oscm.vo.VOUserSubscription;

/**
 * The published SubscriptionService: from the order of a service to its end. What calls applications runs without a
 * transaction around it; the use cases have their own.
 */
@Stateless
public class SubscriptionServiceBean {

    @Inject
    private CurrentCaller caller;

    @Inject
    private SubscribeToService subscribeToService;

    @Inject
    private AssignUsers assignUsers;

    @Inject
    private EndSubscription endSubscription;

    @Inject
    private ChangePayment changePayment;

    @Inject
    private ShowSubscriptions showSubscriptions;

    @Inject
    private FindParties parties;

    @Inject
    private FindUnits units;

    @Inject
    private SubscriptionMapping mapping;

    @Inject
    private UdaMapping udaMapping;

    @Inject
    private SubscriptionPresenter presenter;

    @RolesAllowed({"ORGANIZATION_ADMIN", "SUBSCRIPTION_MANAGER", "UNIT_ADMINISTRATOR"})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VOSubscription subscribeToService(
            VOSubscription subscription,
            VOService service,
            List<VOUsageLicense> users,
            VOPaymentInfo paymentInfo,
            VOBillingContact billingContact,
            List<VOUda> udas) {
        Check.required("subscription", subscription);
        Check.required("service", service);
        long key = subscribeToService.order(mapping.order(
                subscription,
                service,
                users,
                paymentInfo,
                billingContact,
                unit(subscription),
                udaMapping.values(udas)));
        return mapping.subscription(showSubscriptions.ordered(key), reader());
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "SUBSCRIPTION_MANAGER", "UNIT_ADMINISTRATOR"})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean addRevokeUser(
            String subscriptionId, List<VOUsageLicense> usersToBeAdded, List<VOUser> usersToBeRevoked) {
        Check.required("subscriptionId", subscriptionId);
        assignUsers.assign(subscriptionId, mapping.wanted(usersToBeAdded), mapping.revoked(usersToBeRevoked));
        return true;
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "SUBSCRIPTION_MANAGER", "UNIT_ADMINISTRATOR"})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean unsubscribeFromService(String subscriptionId) {
        endSubscription.end(Check.required("subscriptionId", subscriptionId));
        return true;
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "SUBSCRIPTION_MANAGER", "UNIT_ADMINISTRATOR"})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VOSubscriptionDetails modifySubscriptionPaymentData(
            VOSubscription subscription, VOBillingContact billingContact, VOPaymentInfo paymentInfo) {
        Check.required("subscription", subscription);
        String subscriptionId = changePayment.change(mapping.wish(subscription, paymentInfo, billingContact));
        return presenter.details(showSubscriptions.details(subscriptionId), reader());
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "SUBSCRIPTION_MANAGER", "UNIT_ADMINISTRATOR"})
    public VOSubscriptionDetails getSubscriptionDetails(String subscriptionId) {
        return presenter.details(showSubscriptions.details(Check.required("subscriptionId", subscriptionId)), reader());
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "SUBSCRIPTION_MANAGER", "UNIT_ADMINISTRATOR"})
    public List<VORoleDefinition> getServiceRolesForSubscription(String subscriptionId) {
        TechnicalServiceView application =
                showSubscriptions.application(Check.required("subscriptionId", subscriptionId));
        return application.definition().roles().stream()
                .map(role -> mapping.role(role, application.partKey(PartKind.ROLE, role.id()), reader()))
                .toList();
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "SUBSCRIPTION_MANAGER"})
    public List<VOSubscription> getSubscriptionsForOrganization() {
        return ofOrganization(Set.of());
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "SUBSCRIPTION_MANAGER"})
    public List<VOSubscription> getSubscriptionsForOrganizationWithFilter(Set<SubscriptionStatus> requiredStatus) {
        return ofOrganization(requiredStatus == null ? Set.of() : requiredStatus);
    }

    @RolesAllowed(UserRole.ANY_USER)
    public List<VOUserSubscription> getSubscriptionsForCurrentUser() {
        return ofUser(caller.get().userKey());
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public List<VOUserSubscription> getSubscriptionsForUser(VOUser user) {
        Check.required("user", user);
        long organizationKey = caller.get().organizationKey();
        return ofUser(
                user.getKey() == 0
                        ? parties.user(user.getUserId(), organizationKey).key()
                        : user.getKey());
    }

    @RolesAllowed(UserRole.ANY_USER)
    public boolean hasCurrentUserSubscriptions() {
        return !showSubscriptions.ofUser(caller.get().userKey()).isEmpty();
    }

    /** By key, or else by name; null if it is for no unit. */
    private Long unit(VOSubscription subscription) {
        String name = subscription.getUnitName();
        if (subscription.getUnitKey() != 0) {
            return subscription.getUnitKey();
        }
        return name == null || name.isBlank()
                ? null
                : units.unit(caller.get().organizationKey(), name.strip()).key();
    }

    private List<VOSubscription> ofOrganization(Set<SubscriptionStatus> states) {
        Reader reader = reader();
        return showSubscriptions.ofOrganization(mapping.states(states)).stream()
                .map(row -> mapping.subscription(row, reader))
                .toList();
    }

    private List<VOUserSubscription> ofUser(long userKey) {
        Reader reader = reader();
        return showSubscriptions.ofUser(userKey).stream()
                .map(found -> userSubscription(found, reader))
                .toList();
    }

    private VOUserSubscription userSubscription(UserSubscription found, Reader reader) {
        VOUserSubscription published = mapping.userSubscription(found.row(), reader);
        published.setLicense(mapping.license(found.assignment(), reader));
        return published;
    }

    private Reader reader() {
        Caller who = caller.get();
        return new Reader(who.locale(), parties.organization(who.organizationKey()));
    }
}
