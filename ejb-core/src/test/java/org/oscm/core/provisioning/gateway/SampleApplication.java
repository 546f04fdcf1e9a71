package org.oscm.core.provisioning.gateway;

import jakarta.jws.WebService;
import jakarta.xml.ws.Endpoint;
import java.util.ArrayList;
import java.util.List;
import org.oscm.provisioning.data.BaseResult;
import org.oscm.provisioning.data.InstanceInfo;
import org.oscm.provisioning.data.InstanceRequest;
import org.oscm.provisioning.data.InstanceResult;
import org.oscm.provisioning.data.ServiceParameter;
import org.oscm.provisioning.data.User;
import org.oscm.provisioning.data.UserResult;
import org.oscm.provisioning.intf.ProvisioningService;

/** An application on a port of its own that writes down what it is asked and answers as told. */
@WebService(
        serviceName = "ProvisioningService",
        portName = "ProvisioningServicePort",
        targetNamespace = "http://oscm.org/xsd",
        endpointInterface = "org.oscm.provisioning.intf.ProvisioningService")
public class SampleApplication implements ProvisioningService {

    final List<String> asked = new ArrayList<>();
    int returnCode;
    String description;
    String instanceId = "i-1";
    String baseUrl;
    long answersAfterMillis;
    RuntimeException breaksWith;

    static Endpoint publish(SampleApplication application, int port) {
        return Endpoint.publish("http://localhost:" + port + "/sample/ProvisioningService", application);
    }

    private <R extends BaseResult> R answer(R result, String question) {
        asked.add(question);
        if (answersAfterMillis > 0) {
            try {
                Thread.sleep(answersAfterMillis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (breaksWith != null) {
            throw breaksWith;
        }
        result.setRc(returnCode);
        result.setDesc(description);
        return result;
    }

    @Override
    public String sendPing(String arg) {
        answer(new BaseResult(), "sendPing");
        return arg;
    }

    @Override
    public InstanceResult createInstance(InstanceRequest request, User requestingUser) {
        StringBuilder parameters = new StringBuilder();
        for (ServiceParameter parameter : request.getParameterValue()) {
            parameters
                    .append(' ')
                    .append(parameter.getParameterId())
                    .append('=')
                    .append(parameter.getValue());
        }
        InstanceResult result = new InstanceResult();
        InstanceInfo info = new InstanceInfo();
        info.setInstanceId(instanceId);
        info.setBaseUrl(baseUrl);
        result.setInstance(info);
        return answer(
                result,
                "createInstance " + request.getSubscriptionId() + " of " + request.getOrganizationId() + " by "
                        + requestingUser.getUserId() + parameters);
    }

    @Override
    public BaseResult deleteInstance(
            String instance, String organizationId, String subscriptionId, User requestingUser) {
        return answer(new BaseResult(), "deleteInstance " + instance + " " + subscriptionId + " of " + organizationId);
    }

    @Override
    public UserResult createUsers(String instance, List<User> users, User requestingUser) {
        UserResult result = new UserResult();
        users.forEach(user -> {
            User created = new User();
            created.setUserId(user.getUserId());
            created.setApplicationUserId("app-" + user.getUserId());
            result.getUsers().add(created);
        });
        return answer(result, "createUsers " + instance + names(users));
    }

    @Override
    public BaseResult updateUsers(String instance, List<User> users, User requestingUser) {
        return answer(new BaseResult(), "updateUsers " + instance + names(users));
    }

    @Override
    public BaseResult deleteUsers(String instance, List<User> users, User requestingUser) {
        return answer(new BaseResult(), "deleteUsers " + instance + names(users));
    }

    private static String names(List<User> users) {
        StringBuilder names = new StringBuilder();
        users.forEach(
                user -> names.append(' ').append(user.getUserId()).append(':').append(user.getRoleIdentifier()));
        return names.toString();
    }

    @Override
    public BaseResult activateInstance(String instance, User requestingUser) {
        return answer(new BaseResult(), "activateInstance " + instance + " by " + requestingUser.getUserId());
    }

    @Override
    public BaseResult deactivateInstance(String instance, User requestingUser) {
        return answer(new BaseResult(), "deactivateInstance " + instance + " by " + requestingUser.getUserId());
    }

    @Override
    public BaseResult asyncCreateInstance(InstanceRequest request, User requestingUser) {
        return answer(new BaseResult(), "asyncCreateInstance");
    }

    @Override
    public BaseResult modifySubscription(
            String instance, String subscriptionId, List<ServiceParameter> parameters, User requestingUser) {
        return answer(new BaseResult(), "modifySubscription");
    }

    @Override
    public BaseResult asyncModifySubscription(
            String instance, String subscriptionId, List<ServiceParameter> parameters, User requestingUser) {
        return answer(new BaseResult(), "asyncModifySubscription");
    }

    @Override
    public BaseResult upgradeSubscription(
            String instance, String subscriptionId, List<ServiceParameter> parameters, User requestingUser) {
        return answer(new BaseResult(), "upgradeSubscription");
    }

    @Override
    public BaseResult asyncUpgradeSubscription(
            String instance, String subscriptionId, List<ServiceParameter> parameters, User requestingUser) {
        return answer(new BaseResult(), "asyncUpgradeSubscription");
    }
}
