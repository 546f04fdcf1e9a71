package org.oscm.sample;

import jakarta.annotation.Resource;
import jakarta.jws.WebService;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import java.util.List;
import java.util.Map;
import org.oscm.provisioning.data.BaseResult;
import org.oscm.provisioning.data.InstanceRequest;
import org.oscm.provisioning.data.InstanceResult;
import org.oscm.provisioning.data.ServiceParameter;
import org.oscm.provisioning.data.User;
import org.oscm.provisioning.data.UserResult;
import org.oscm.provisioning.intf.ProvisioningService;

/**
 * The SOAP door of the application. It implements the published interface as the developer's guide describes it; the
 * WSDL it serves is the delivered one, whose documentation element tells the platform the version.
 */
@WebService(
        endpointInterface = "org.oscm.provisioning.intf.ProvisioningService",
        serviceName = "ProvisioningService",
        portName = "ProvisioningServicePort",
        targetNamespace = "http://oscm.org/xsd",
        wsdlLocation = "WEB-INF/wsdl/ProvisioningService.wsdl")
public class ProvisioningEndpoint implements ProvisioningService {

    @Resource
    private WebServiceContext context;

    @Override
    public InstanceResult createInstance(InstanceRequest request, User requestingUser) {
        return application().createInstance(request, requestingUser, baseUrl());
    }

    @Override
    public BaseResult asyncCreateInstance(InstanceRequest request, User requestingUser) {
        return application().startCreatingInstance(request, requestingUser);
    }

    @Override
    public BaseResult modifySubscription(
            String instanceId, String subscriptionId, List<ServiceParameter> parameterValues, User requestingUser) {
        return change("modifySubscription", instanceId, subscriptionId, parameterValues, requestingUser);
    }

    @Override
    public BaseResult asyncModifySubscription(
            String instanceId, String subscriptionId, List<ServiceParameter> parameterValues, User requestingUser) {
        return change("asyncModifySubscription", instanceId, subscriptionId, parameterValues, requestingUser);
    }

    @Override
    public BaseResult upgradeSubscription(
            String instanceId, String subscriptionId, List<ServiceParameter> parameterValues, User requestingUser) {
        return change("upgradeSubscription", instanceId, subscriptionId, parameterValues, requestingUser);
    }

    @Override
    public BaseResult asyncUpgradeSubscription(
            String instanceId, String subscriptionId, List<ServiceParameter> parameterValues, User requestingUser) {
        return change("asyncUpgradeSubscription", instanceId, subscriptionId, parameterValues, requestingUser);
    }

    @Override
    public BaseResult activateInstance(String instanceId, User requestingUser) {
        return application().note("activateInstance", instanceId, Map.of(), requestingUser);
    }

    @Override
    public BaseResult deactivateInstance(String instanceId, User requestingUser) {
        return application().note("deactivateInstance", instanceId, Map.of(), requestingUser);
    }

    @Override
    public BaseResult deleteInstance(
            String instanceId, String organizationId, String subscriptionId, User requestingUser) {
        String subscription = subscriptionId + " of " + organizationId;
        return application().note("deleteInstance", instanceId, Map.of("subscription", subscription), requestingUser);
    }

    @Override
    public UserResult createUsers(String instanceId, List<User> users, User requestingUser) {
        return application().createUsers(instanceId, orNone(users), requestingUser);
    }

    @Override
    public BaseResult updateUsers(String instanceId, List<User> users, User requestingUser) {
        return application().noteUsers("updateUsers", instanceId, orNone(users), requestingUser);
    }

    @Override
    public BaseResult deleteUsers(String instanceId, List<User> users, User requestingUser) {
        return application().noteUsers("deleteUsers", instanceId, orNone(users), requestingUser);
    }

    @Override
    public String sendPing(String arg) {
        return arg;
    }

    private BaseResult change(
            String operation,
            String instanceId,
            String subscriptionId,
            List<ServiceParameter> parameters,
            User requestingUser) {
        return application().change(operation, instanceId, subscriptionId, orNone(parameters), requestingUser);
    }

    private SampleApplication application() {
        return SampleApplication.of((ServletContext) context.getMessageContext().get(MessageContext.SERVLET_CONTEXT));
    }

    private String baseUrl() {
        HttpServletRequest request =
                (HttpServletRequest) context.getMessageContext().get(MessageContext.SERVLET_REQUEST);
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    }

    /** An empty list leaves no trace on the wire and arrives as null. */
    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
