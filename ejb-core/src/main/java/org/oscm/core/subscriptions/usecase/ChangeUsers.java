package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.provisioning.Application;
import org.oscm.core.provisioning.ApplicationProvisioner;
import org.oscm.core.provisioning.ApplicationUser;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.subscriptions.model.Assignment;
import org.oscm.core.subscriptions.model.ChangeUsersTask;
import org.oscm.core.subscriptions.model.ProvisioningOrder;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.model.UsageLicense;
import org.oscm.core.subscriptions.repository.ProvisioningOrders;
import org.oscm.core.subscriptions.repository.Subscriptions;
import org.oscm.core.subscriptions.repository.UsageLicenses;

/**
 * Carries out the order to change the users of an instance: the application creates, updates and deletes them, then the
 * assignments are stored. If the application refuses one of the calls, those before it are taken back.
 */
@Dependent
class ChangeUsers {

    private static final Logger LOG = System.getLogger(ChangeUsers.class.getName());

    private final Subscriptions subscriptions;
    private final UsageLicenses licenses;
    private final ProvisioningOrders orders;
    private final Assignments assignments;
    private final ProvisioningFacts facts;
    private final FindServices findServices;
    private final FindParties parties;
    private final ApplicationProvisioner provisioner;
    private final NewTransaction newTransaction;

    @Inject
    ChangeUsers(
            Subscriptions subscriptions,
            UsageLicenses licenses,
            ProvisioningOrders orders,
            Assignments assignments,
            ProvisioningFacts facts,
            FindServices findServices,
            FindParties parties,
            ApplicationProvisioner provisioner,
            NewTransaction newTransaction) {
        this.subscriptions = subscriptions;
        this.licenses = licenses;
        this.orders = orders;
        this.assignments = assignments;
        this.facts = facts;
        this.findServices = findServices;
        this.parties = parties;
        this.provisioner = provisioner;
        this.newTransaction = newTransaction;
    }

    /** What the calls need, read in one transaction. */
    private record Calls(
            Application application,
            String instanceId,
            List<ApplicationUser> added,
            List<ApplicationUser> changed,
            List<ApplicationUser> before,
            List<ApplicationUser> revoked,
            ApplicationUser requester) {}

    /**
     * @param at when the assignments count as changed
     * @throws Refusal if the application refuses; it knows the users as before then, as far as it could be reached
     */
    void carryOut(long orderKey, OrderLeases.Lease lease, Instant at) {
        Calls calls = newTransaction.get(() -> calls(lease.order(orderKey)));
        if (calls.application() == null) {
            newTransaction.run(() -> store(lease.order(orderKey), Map.of(), at));
            return;
        }
        Map<String, String> userIds = add(calls);
        OrderLeases.orUndo(
                () -> {
                    update(calls, calls.changed());
                    OrderLeases.orUndo(
                            () -> {
                                delete(calls, calls.revoked());
                                newTransaction.run(() -> store(lease.order(orderKey), userIds, at));
                            },
                            () -> update(calls, calls.before()));
                },
                () -> delete(calls, calls.added()));
    }

    /** The assignments stay as they are. */
    void forget(long orderKey, OrderLeases.Lease lease) {
        newTransaction.run(() -> orders.remove(lease.order(orderKey)));
    }

    private Map<String, String> add(Calls calls) {
        return calls.added().isEmpty()
                ? Map.of()
                : provisioner.createUsers(calls.application(), calls.instanceId(), calls.added(), calls.requester());
    }

    private void update(Calls calls, List<ApplicationUser> users) {
        if (!users.isEmpty()) {
            provisioner.updateUsers(calls.application(), calls.instanceId(), users, calls.requester());
        }
    }

    private void delete(Calls calls, List<ApplicationUser> users) {
        if (!users.isEmpty()) {
            provisioner.deleteUsers(calls.application(), calls.instanceId(), users, calls.requester());
        }
    }

    private Calls calls(ProvisioningOrder order) {
        ChangeUsersTask task = order.task(ChangeUsersTask.class);
        Subscription subscription = subscriptions.get(order.subscriptionKey());
        TechnicalServiceView application = findServices.technicalService(subscription.technicalServiceKey());
        if (!ProvisioningFacts.knowsUsers(application) || !subscription.hasInstance()) {
            return new Calls(null, null, List.of(), List.of(), List.of(), List.of(), null);
        }
        List<Long> changedKeys =
                task.changed().stream().map(Assignment::userKey).toList();
        return new Calls(
                Application.of(application),
                subscription.instance().id(),
                facts.users(task.added()),
                facts.users(task.changed()),
                assigned(subscription, changedKeys),
                assigned(subscription, task.revokedUserKeys()),
                facts.requester(task.requesterKey()));
    }

    /** Users as the application knows them now. */
    private List<ApplicationUser> assigned(Subscription subscription, List<Long> userKeys) {
        return licenses.of(subscription.key()).stream()
                .filter(license -> userKeys.contains(license.userKey()))
                .map(license -> ApplicationUser.of(
                        parties.user(license.userKey()), license.roleId(), license.applicationUserId()))
                .toList();
    }

    private void store(ProvisioningOrder order, Map<String, String> userIds, Instant at) {
        ChangeUsersTask task = order.task(ChangeUsersTask.class);
        Subscription subscription = subscriptions.get(order.subscriptionKey());
        TechnicalServiceView application = findServices.technicalService(subscription.technicalServiceKey());
        for (UsageLicense license : licenses.of(subscription.key())) {
            if (task.revokedUserKeys().contains(license.userKey())) {
                assignments.revoke(license, subscription.subscriptionId(), at);
            }
            task.changed().stream()
                    .filter(change -> change.userKey() == license.userKey())
                    .forEach(change -> assignments.change(license, change.roleId(), at));
        }
        for (Assignment assignment : task.added()) {
            String userId = parties.user(assignment.userKey()).userId();
            assignments.add(subscription, application, assignment, userIds.get(userId), at);
        }
        orders.remove(order);
    }
}
