package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.provisioning.Application;
import org.oscm.core.provisioning.ApplicationProvisioner;
import org.oscm.core.provisioning.ApplicationUser;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.subscriptions.model.ProvisioningOrder;
import org.oscm.core.subscriptions.model.RemoveInstanceTask;
import org.oscm.core.subscriptions.repository.ProvisioningOrders;

/**
 * Carries out the order to remove an instance. For the platform the subscription has ended already: an application that
 * fails is asked again later, and given up with an entry in the log after some time.
 */
@Dependent
class RemoveInstance {

    private static final Logger LOG = System.getLogger(RemoveInstance.class.getName());

    private final FindServices findServices;
    private final ProvisioningFacts facts;
    private final ProvisioningOrders orders;
    private final ApplicationProvisioner provisioner;
    private final NewTransaction newTransaction;

    @Inject
    RemoveInstance(
            FindServices findServices,
            ProvisioningFacts facts,
            ProvisioningOrders orders,
            ApplicationProvisioner provisioner,
            NewTransaction newTransaction) {
        this.findServices = findServices;
        this.facts = facts;
        this.orders = orders;
        this.provisioner = provisioner;
        this.newTransaction = newTransaction;
    }

    private record Call(RemoveInstanceTask task, Application application, ApplicationUser requester, int attempts) {}

    /** Never refuses. */
    void tryNow(long orderKey, OrderLeases.Lease lease) {
        Call call = newTransaction.get(() -> call(lease.order(orderKey)));
        RemoveInstanceTask task = call.task();
        try {
            provisioner.deleteInstance(
                    call.application(),
                    task.instanceId(),
                    task.organizationId(),
                    task.subscriptionId(),
                    call.requester());
            newTransaction.run(() -> orders.remove(lease.order(orderKey)));
        } catch (Refusal failure) {
            boolean last = Retries.isLast(call.attempts());
            LOG.log(
                    last ? Level.ERROR : Level.WARNING,
                    (last ? "Given up: instance " : "To be tried again: instance ") + task.instanceId()
                            + " of subscription " + task.subscriptionId() + " of " + task.organizationId()
                            + " could not be removed from " + call.application(),
                    failure);
            newTransaction.run(() -> later(orderKey, lease, last));
        }
    }

    private void later(long orderKey, OrderLeases.Lease lease, boolean last) {
        ProvisioningOrder order = lease.order(orderKey);
        if (last) {
            orders.remove(order);
        } else {
            lease.postpone(order);
        }
    }

    private Call call(ProvisioningOrder order) {
        RemoveInstanceTask task = order.task(RemoveInstanceTask.class);
        return new Call(
                task,
                Application.of(findServices.technicalService(task.technicalServiceKey())),
                facts.requester(task.requesterKey()),
                order.attempts());
    }
}
