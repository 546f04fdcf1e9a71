package org.oscm.provisioning.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.provisioning.data.BaseResult;
import org.oscm.provisioning.data.InstanceRequest;
import org.oscm.provisioning.data.InstanceResult;
import org.oscm.provisioning.data.ServiceParameter;
import org.oscm.provisioning.data.User;
import org.oscm.provisioning.data.UserResult;

@WebService(name = "ProvisioningService", targetNamespace = "http://oscm.org/xsd")
public interface ProvisioningService {

    @WebMethod(action = "urn:activateInstance")
    BaseResult activateInstance(
            @WebParam(name = "instanceId") String instanceId, @WebParam(name = "requestingUser") User requestingUser);

    @WebMethod(action = "urn:asyncCreateInstance")
    BaseResult asyncCreateInstance(
            @WebParam(name = "request") InstanceRequest request,
            @WebParam(name = "requestingUser") User requestingUser);

    @WebMethod(action = "urn:asyncModifySubscription")
    BaseResult asyncModifySubscription(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "parameterValues") List<ServiceParameter> parameterValues,
            @WebParam(name = "requestingUser") User requestingUser);

    @WebMethod(action = "urn:asyncUpgradeSubscription")
    BaseResult asyncUpgradeSubscription(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "parameterValues") List<ServiceParameter> parameterValues,
            @WebParam(name = "requestingUser") User requestingUser);

    @WebMethod(action = "urn:createInstance")
    InstanceResult createInstance(
            @WebParam(name = "request") InstanceRequest request,
            @WebParam(name = "requestingUser") User requestingUser);

    @WebMethod(action = "urn:createUsers")
    UserResult createUsers(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "users") List<User> users,
            @WebParam(name = "requestingUser") User requestingUser);

    @WebMethod(action = "urn:deactivateInstance")
    BaseResult deactivateInstance(
            @WebParam(name = "instanceId") String instanceId, @WebParam(name = "requestingUser") User requestingUser);

    @WebMethod(action = "urn:deleteInstance")
    BaseResult deleteInstance(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "requestingUser") User requestingUser);

    @WebMethod(action = "urn:deleteUsers")
    BaseResult deleteUsers(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "users") List<User> users,
            @WebParam(name = "requestingUser") User requestingUser);

    @WebMethod(action = "urn:modifySubscription")
    BaseResult modifySubscription(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "parameterValues") List<ServiceParameter> parameterValues,
            @WebParam(name = "requestingUser") User requestingUser);

    @WebMethod(action = "urn:sendPing")
    String sendPing(@WebParam(name = "arg") String arg);

    @WebMethod(action = "urn:updateUsers")
    BaseResult updateUsers(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "users") List<User> users,
            @WebParam(name = "requestingUser") User requestingUser);

    @WebMethod(action = "urn:upgradeSubscription")
    BaseResult upgradeSubscription(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "parameterValues") List<ServiceParameter> parameterValues,
            @WebParam(name = "requestingUser") User requestingUser);
}
