package org.oscm.core.subscriptions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.provisioning.Application;
import org.oscm.core.provisioning.ApplicationInstance;
import org.oscm.core.provisioning.ApplicationProvisioner;
import org.oscm.core.provisioning.ApplicationUser;
import org.oscm.core.provisioning.InstanceOrder;
import org.oscm.core.provisioning.ProvisioningError;

/** An application that writes down what it is asked, and refuses what the test tells it to refuse. */
public final class RecordingApplication implements ApplicationProvisioner {

    public final List<String> asked = new ArrayList<>();
    private final Map<String, Supplier<Refusal>> refusals = new HashMap<>();
    private String deadlyCall;

    /** The platform's server dies while the application carries a call out. */
    public static final class ServerDied extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** The next call of this kind is the last thing the server does. */
    public void letTheServerDieAt(String call) {
        deadlyCall = call;
    }

    /** From now on this call answers that it failed. */
    public void refuse(String call) {
        refusals.put(
                call, () -> Refusal.of(ProvisioningError.APPLICATION_OPERATION_FAILED, "http://app", "no " + call));
    }

    /** From now on nobody answers this call. */
    public void doNotAnswer(String call) {
        refusals.put(call, () -> Refusal.of(ProvisioningError.APPLICATION_NOT_LISTENING, "http://app"));
    }

    public void doEverything() {
        refusals.clear();
    }

    private void ask(String call, String details) {
        asked.add(call + " " + details);
        if (call.equals(deadlyCall)) {
            deadlyCall = null;
            throw new ServerDied();
        }
        if (refusals.containsKey(call)) {
            throw refusals.get(call).get();
        }
    }

    @Override
    public void ping(Application application) {
        ask("ping", application.provisioningUrl());
    }

    @Override
    public ApplicationInstance createInstance(
            Application application, InstanceOrder order, ApplicationUser requestingUser) {
        ask("createInstance", order.subscriptionId() + " " + order.parameters());
        return new ApplicationInstance("instance of " + order.subscriptionId(), "go to the door", null, null);
    }

    @Override
    public void deleteInstance(
            Application application,
            String instanceId,
            String organizationId,
            String subscriptionId,
            ApplicationUser requestingUser) {
        ask("deleteInstance", instanceId);
    }

    @Override
    public void activateInstance(Application application, String instanceId, ApplicationUser requestingUser) {
        ask("activateInstance", instanceId);
    }

    @Override
    public void deactivateInstance(Application application, String instanceId, ApplicationUser requestingUser) {
        ask("deactivateInstance", instanceId);
    }

    @Override
    public Map<String, String> createUsers(
            Application application, String instanceId, List<ApplicationUser> users, ApplicationUser requestingUser) {
        ask("createUsers", names(users));
        return users.stream().collect(Collectors.toMap(ApplicationUser::userId, user -> user.userId() + "@app"));
    }

    @Override
    public void updateUsers(
            Application application, String instanceId, List<ApplicationUser> users, ApplicationUser requestingUser) {
        ask("updateUsers", names(users));
    }

    @Override
    public void deleteUsers(
            Application application, String instanceId, List<ApplicationUser> users, ApplicationUser requestingUser) {
        ask("deleteUsers", names(users));
    }

    private static String names(List<ApplicationUser> users) {
        return users.stream().map(user -> user.userId() + ":" + user.roleId()).collect(Collectors.joining(" "));
    }
}
