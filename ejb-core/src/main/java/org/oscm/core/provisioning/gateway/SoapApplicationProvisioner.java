package org.oscm.core.provisioning.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.provisioning.Application;
import org.oscm.core.provisioning.ApplicationInstance;
import org.oscm.core.provisioning.ApplicationProvisioner;
import org.oscm.core.provisioning.ApplicationUser;
import org.oscm.core.provisioning.InstanceOrder;
import org.oscm.core.provisioning.ProvisioningError;
import org.oscm.provisioning.data.BaseResult;
import org.oscm.provisioning.data.InstanceInfo;
import org.oscm.provisioning.data.InstanceRequest;
import org.oscm.provisioning.data.InstanceResult;
import org.oscm.provisioning.data.ServiceParameter;
import org.oscm.provisioning.data.User;
import org.oscm.provisioning.data.UserResult;

/** Calls applications over SOAP. */
@ApplicationScoped
public class SoapApplicationProvisioner implements ApplicationProvisioner {

    private static final int ACCESS_INFO = 4096;
    private static final String PING = "ping";

    private final ProvisioningCalls calls;

    /** For the proxy of the container. */
    protected SoapApplicationProvisioner() {
        this(null);
    }

    @Inject
    public SoapApplicationProvisioner(ProvisioningCalls calls) {
        this.calls = calls;
    }

    @Override
    public void ping(Application application) {
        calls.call(application, service -> service.sendPing(PING));
    }

    @Override
    public ApplicationInstance createInstance(
            Application application, InstanceOrder order, ApplicationUser requestingUser) {
        InstanceResult result =
                calls.call(application, service -> service.createInstance(request(order), user(requestingUser)));
        requireSuccess(application, result);
        return instance(application, result.getInstance());
    }

    @Override
    public void deleteInstance(
            Application application,
            String instanceId,
            String organizationId,
            String subscriptionId,
            ApplicationUser requestingUser) {
        requireSuccess(
                application,
                calls.call(
                        application,
                        service -> service.deleteInstance(
                                instanceId, organizationId, subscriptionId, user(requestingUser))));
    }

    @Override
    public void activateInstance(Application application, String instanceId, ApplicationUser requestingUser) {
        requireSuccess(
                application,
                calls.call(application, service -> service.activateInstance(instanceId, user(requestingUser))));
    }

    @Override
    public void deactivateInstance(Application application, String instanceId, ApplicationUser requestingUser) {
        requireSuccess(
                application,
                calls.call(application, service -> service.deactivateInstance(instanceId, user(requestingUser))));
    }

    @Override
    public Map<String, String> createUsers(
            Application application, String instanceId, List<ApplicationUser> users, ApplicationUser requestingUser) {
        UserResult result =
                calls.call(application, service -> service.createUsers(instanceId, users(users), user(requestingUser)));
        requireSuccess(application, result);
        return result.getUsers().stream()
                .filter(user -> user.getUserId() != null && user.getApplicationUserId() != null)
                .collect(Collectors.toMap(
                        User::getUserId,
                        user -> valid(
                                application,
                                () -> Check.length(
                                        "applicationUserId", user.getApplicationUserId(), Check.DESCRIPTION)),
                        (first, again) -> again));
    }

    @Override
    public void updateUsers(
            Application application, String instanceId, List<ApplicationUser> users, ApplicationUser requestingUser) {
        requireSuccess(
                application,
                calls.call(
                        application, service -> service.updateUsers(instanceId, users(users), user(requestingUser))));
    }

    @Override
    public void deleteUsers(
            Application application, String instanceId, List<ApplicationUser> users, ApplicationUser requestingUser) {
        requireSuccess(
                application,
                calls.call(
                        application, service -> service.deleteUsers(instanceId, users(users), user(requestingUser))));
    }

    private static void requireSuccess(Application application, BaseResult result) {
        if (result == null) {
            throw failed(application, "an empty answer");
        }
        if (result.getRc() != 0) {
            throw failed(application, result.getDesc() == null ? "rc " + result.getRc() : result.getDesc());
        }
    }

    private static ApplicationInstance instance(Application application, InstanceInfo info) {
        if (info == null) {
            throw failed(application, "no instance");
        }
        return valid(
                application,
                () -> new ApplicationInstance(
                        Check.length(
                                "instanceId", Check.required("instanceId", info.getInstanceId()), Check.DESCRIPTION),
                        Check.length("accessInfo", emptyToNull(info.getAccessInfo()), ACCESS_INFO),
                        Check.url("baseUrl", emptyToNull(info.getBaseUrl())),
                        Check.length("loginPath", emptyToNull(info.getLoginPath()), Check.DESCRIPTION)));
    }

    /** An application that answers with invalid values has failed; the caller of the platform is not to blame. */
    private static <T> T valid(Application application, Supplier<T> answer) {
        try {
            return answer.get();
        } catch (Refusal invalid) {
            throw failed(application, "an invalid " + invalid.member());
        }
    }

    private static Refusal failed(Application application, String words) {
        return Refusal.of(ProvisioningError.APPLICATION_OPERATION_FAILED, application.provisioningUrl(), words);
    }

    private static String emptyToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static InstanceRequest request(InstanceOrder order) {
        InstanceRequest request = new InstanceRequest();
        request.setOrganizationId(order.organizationId());
        request.setOrganizationName(order.organizationName());
        request.setSubscriptionId(order.subscriptionId());
        request.setDefaultLocale(order.defaultLocale());
        request.setLoginUrl(order.loginUrl());
        request.setParameterValue(order.parameters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> parameter(entry.getKey(), entry.getValue()))
                .toList());
        return request;
    }

    private static ServiceParameter parameter(String id, String value) {
        ServiceParameter parameter = new ServiceParameter();
        parameter.setParameterId(id);
        parameter.setValue(value);
        return parameter;
    }

    private static List<User> users(List<ApplicationUser> users) {
        return users.stream().map(SoapApplicationProvisioner::user).toList();
    }

    private static User user(ApplicationUser user) {
        if (user == null) {
            return null;
        }
        User sent = new User();
        sent.setUserId(user.userId());
        sent.setEmail(user.email());
        sent.setUserFirstName(user.firstName());
        sent.setUserLastName(user.lastName());
        sent.setLocale(user.locale());
        sent.setRoleIdentifier(user.roleId());
        sent.setApplicationUserId(user.applicationUserId());
        return sent;
    }
}
