package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.identity.UserView;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.subscriptions.model.Assignment;
import org.oscm.core.subscriptions.model.ChangeUsersTask;
import org.oscm.core.subscriptions.model.OrderKind;
import org.oscm.core.subscriptions.model.ProvisioningOrder;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.model.UsageLicense;
import org.oscm.core.subscriptions.repository.ProvisioningOrders;
import org.oscm.core.subscriptions.repository.UsageLicenses;

/**
 * Assigns users to a subscription, gives them other roles and takes them off, and waits until the application knows. To be
 * called without a transaction, as {@link SubscribeToService}.
 */
@Dependent
public class AssignUsers {

    private final ManagedSubscriptions managed;
    private final AssignableUsers assignableUsers;
    private final FindServices findServices;
    private final UsageLicenses licenses;
    private final ProvisioningOrders orders;
    private final ChangeUsers changeUsers;
    private final OrderLeases leases;
    private final CurrentCaller caller;
    private final NewTransaction newTransaction;
    private final Clock clock;

    @Inject
    public AssignUsers(
            ManagedSubscriptions managed,
            AssignableUsers assignableUsers,
            FindServices findServices,
            UsageLicenses licenses,
            ProvisioningOrders orders,
            ChangeUsers changeUsers,
            OrderLeases leases,
            CurrentCaller caller,
            NewTransaction newTransaction,
            Clock clock) {
        this.managed = managed;
        this.assignableUsers = assignableUsers;
        this.findServices = findServices;
        this.licenses = licenses;
        this.orders = orders;
        this.changeUsers = changeUsers;
        this.leases = leases;
        this.caller = caller;
        this.newTransaction = newTransaction;
        this.clock = clock;
    }

    /**
     * @param added users to assign; those assigned already get the role named here
     * @param revoked users to take off
     * @throws Refusal if it is refused here or by the application; nothing has changed then
     */
    public void assign(
            String subscriptionId, Collection<WantedAssignment> added, Collection<WantedAssignment> revoked) {
        Instant now = clock.instant();
        try (OrderLeases.Lease lease = leases.take()) {
            Optional<Long> order = newTransaction.get(() -> place(subscriptionId, added, revoked, lease, now));
            order.ifPresent(orderKey -> OrderLeases.orUndo(
                    () -> changeUsers.carryOut(orderKey, lease, now), () -> changeUsers.forget(orderKey, lease)));
        }
    }

    /** The key of the order; empty if there is nothing to do. */
    private Optional<Long> place(
            String subscriptionId,
            Collection<WantedAssignment> added,
            Collection<WantedAssignment> revoked,
            OrderLeases.Lease lease,
            Instant now) {
        Subscription subscription = managed.getIdle(subscriptionId);
        if (!subscription.status().allowsAssignments()) {
            throw Refusal.of(SubscriptionError.ASSIGNMENT_STATE_UNSUITABLE, subscriptionId, subscription.status());
        }
        ChangeUsersTask task = task(subscription, added, revoked);
        if (task.changesNothing()) {
            return Optional.empty();
        }
        ProvisioningOrder order = new ProvisioningOrder(subscription.key(), OrderKind.CHANGE_USERS, task, now);
        lease.cover(order);
        orders.add(order);
        return Optional.of(order.key());
    }

    private ChangeUsersTask task(
            Subscription subscription, Collection<WantedAssignment> added, Collection<WantedAssignment> revoked) {
        TechnicalServiceView application = findServices.technicalService(subscription.technicalServiceKey());
        Map<Long, UsageLicense> current = licenses.of(subscription.key()).stream()
                .collect(Collectors.toMap(UsageLicense::userKey, Function.identity()));
        List<Long> leaving = leaving(subscription, revoked, current);
        List<Assignment> joining = new ArrayList<>();
        List<Assignment> changing = new ArrayList<>();
        for (Assignment wish : assignableUsers.assignments(added, application, subscription.customerKey())) {
            UsageLicense license = leaving.contains(wish.userKey()) ? null : current.get(wish.userKey());
            if (license == null) {
                joining.add(wish);
            } else if (!Objects.equals(license.roleId(), wish.roleId())) {
                changing.add(wish);
            }
        }
        requireUnchanged(added, subscription, current);
        joining.removeIf(wish -> leaving.contains(wish.userKey()));
        AssignableUsers.checkNumber(
                current.size() + joining.size() - leaving.size(), findServices.service(subscription.serviceKey()));
        return new ChangeUsersTask(caller.get().userKey(), joining, changing, leaving);
    }

    private List<Long> leaving(
            Subscription subscription, Collection<WantedAssignment> revoked, Map<Long, UsageLicense> current) {
        return revoked.stream()
                .map(wish -> {
                    UserView user = assignableUsers.user(wish.userKey(), wish.userId(), subscription.customerKey());
                    if (!current.containsKey(user.key())) {
                        throw Refusal.of(
                                SubscriptionError.USER_NOT_ASSIGNED, user.userId(), subscription.subscriptionId());
                    }
                    return user.key();
                })
                .distinct()
                .toList();
    }

    private void requireUnchanged(
            Collection<WantedAssignment> added, Subscription subscription, Map<Long, UsageLicense> current) {
        for (WantedAssignment wish : added) {
            UserView user = assignableUsers.user(wish.userKey(), wish.userId(), subscription.customerKey());
            UsageLicense license = current.get(user.key());
            if (wish.licenseVersion() != null && license != null && license.version() != wish.licenseVersion()) {
                throw Refusal.of(SubscriptionError.ASSIGNMENT_CHANGED_MEANWHILE, user.userId());
            }
        }
    }
}
