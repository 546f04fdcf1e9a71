package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.provisioning.Application;
import org.oscm.core.provisioning.ApplicationInstance;
import org.oscm.core.provisioning.ApplicationProvisioner;
import org.oscm.core.provisioning.ApplicationUser;
import org.oscm.core.provisioning.InstanceOrder;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.subscriptions.SubscriptionView.Instance;
import org.oscm.core.subscriptions.model.MakeInstanceTask;
import org.oscm.core.subscriptions.model.OrderKind;
import org.oscm.core.subscriptions.model.ProvisioningOrder;

/**
 * Carries out the order for an instance: the application makes the instance and its first users, then the subscription
 * becomes ACTIVE. If the application refuses, the subscription is withdrawn and the instance, if there is one, removed.
 *
 * <p>The calls run between transactions. What the application answered is stored before the next call, so that whoever
 * takes the order over goes on where it was left: at most the call that was running when the server died is repeated,
 * with the same organization and subscription id.
 */
@Dependent
class MakeInstance {

    private final ProvisioningFacts facts;
    private final ApplicationProvisioner provisioner;
    private final ActivateSubscription activate;
    private final WithdrawSubscription withdraw;
    private final NewTransaction newTransaction;

    @Inject
    MakeInstance(
            ProvisioningFacts facts,
            ApplicationProvisioner provisioner,
            ActivateSubscription activate,
            WithdrawSubscription withdraw,
            NewTransaction newTransaction) {
        this.facts = facts;
        this.provisioner = provisioner;
        this.activate = activate;
        this.withdraw = withdraw;
        this.newTransaction = newTransaction;
    }

    /**
     * What the calls need, read in one transaction.
     *
     * @param application null for an application outside that is not called
     * @param users none if the application is not told about users
     * @param made what the application made before this server took the order over; null if nothing
     */
    record Calls(
            Application application,
            InstanceOrder instance,
            List<ApplicationUser> users,
            ApplicationUser requester,
            Instance made) {}

    /**
     * @param at when the subscription counts as activated
     * @throws Refusal if the application refuses; nothing was stored then
     */
    void carryOut(long orderKey, OrderLeases.Lease lease, Instant at) {
        Calls calls = newTransaction.get(() -> facts.calls(lease.order(orderKey)));
        Instance instance = calls.made();
        if (instance == null && calls.application() != null) {
            instance = create(calls);
            remember(orderKey, lease, calls, instance);
        }
        Instance made = instance;
        Map<String, String> userIds = calls.users().isEmpty() ? Map.of() : createUsers(calls, made);
        newTransaction.run(() -> activate.activate(lease.order(orderKey), made, userIds, at));
    }

    /** Leaves nothing of the subscription. */
    void undo(long orderKey, OrderLeases.Lease lease) {
        withdraw.withdraw(orderKey, lease);
    }

    private Instance create(Calls calls) {
        ApplicationInstance made = provisioner.createInstance(calls.application(), calls.instance(), calls.requester());
        return new Instance(made.id(), made.accessInfo(), made.baseUrl(), made.loginPath());
    }

    private Map<String, String> createUsers(Calls calls, Instance instance) {
        return provisioner.createUsers(calls.application(), instance.id(), calls.users(), calls.requester());
    }

    /** What cannot be remembered is removed at once, because nobody would know of it. */
    private void remember(long orderKey, OrderLeases.Lease lease, Calls calls, Instance instance) {
        try {
            newTransaction.run(() -> {
                ProvisioningOrder order = lease.order(orderKey);
                order.become(
                        OrderKind.MAKE_INSTANCE,
                        order.task(MakeInstanceTask.class).with(instance));
            });
        } catch (RuntimeException notStored) {
            removeForgotten(calls, instance, notStored);
            throw notStored;
        }
    }

    private void removeForgotten(Calls calls, Instance instance, RuntimeException notStored) {
        try {
            provisioner.deleteInstance(
                    calls.application(),
                    instance.id(),
                    calls.instance().organizationId(),
                    calls.instance().subscriptionId(),
                    calls.requester());
        } catch (Refusal notRemoved) {
            notStored.addSuppressed(notRemoved);
        }
    }
}
