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

/**
 * What an application implements so that subscriptions to it can be created, changed and ended. The platform calls
 * it; every operation answers with a return code, zero meaning success. An application implements either the
 * synchronous or the asynchronous variant of an operation pair.
 */
@WebService(name = "ProvisioningService", targetNamespace = "http://oscm.org/xsd")
public interface ProvisioningService {

    /**
     * Opens an instance again that was closed. Called when an expired subscription was upgraded or a suspended one
     * is paid again.
     *
     * @param instanceId id the application gave to the instance
     * @param requestingUser the user whose action led to the call; null if it was a timer
     * @return return code zero if it worked, else another one with a text for the user
     */
    @WebMethod(action = "urn:activateInstance")
    BaseResult activateInstance(
            @WebParam(name = "instanceId") String instanceId, @WebParam(name = "requestingUser") User requestingUser);

    /**
     * Starts creating an instance. The application answers later through {@link
     * org.oscm.intf.SubscriptionService#completeAsyncSubscription} or {@link
     * org.oscm.intf.SubscriptionService#abortAsyncSubscription}.
     *
     * @param request for whom the instance is and with which parameters
     * @param requestingUser the user whose action led to the call; null if it was a timer
     * @return return code zero if it worked, else another one with a text for the user
     */
    @WebMethod(action = "urn:asyncCreateInstance")
    BaseResult asyncCreateInstance(
            @WebParam(name = "request") InstanceRequest request,
            @WebParam(name = "requestingUser") User requestingUser);

    /**
     * Starts changing an instance. The application answers later through {@link
     * org.oscm.intf.SubscriptionService#completeAsyncModifySubscription} or {@link
     * org.oscm.intf.SubscriptionService#abortAsyncModifySubscription}.
     *
     * @param instanceId id the application gave to the instance
     * @param subscriptionId id of the subscription inside the customer's organization, perhaps a new one
     * @param parameterValues all parameters with the values they now have
     * @param requestingUser the user whose action led to the call; null if it was a timer
     * @return return code zero if it worked, else another one with a text for the user
     */
    @WebMethod(action = "urn:asyncModifySubscription")
    BaseResult asyncModifySubscription(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "parameterValues") List<ServiceParameter> parameterValues,
            @WebParam(name = "requestingUser") User requestingUser);

    /**
     * Starts turning an instance into one of another service. The application answers later through {@link
     * org.oscm.intf.SubscriptionService#completeAsyncUpgradeSubscription} or {@link
     * org.oscm.intf.SubscriptionService#abortAsyncUpgradeSubscription}.
     *
     * @param instanceId id the application gave to the instance
     * @param subscriptionId id of the subscription inside the customer's organization, perhaps a new one
     * @param parameterValues all parameters with the values they now have
     * @param requestingUser the user whose action led to the call; null if it was a timer
     * @return return code zero if it worked, else another one with a text for the user
     */
    @WebMethod(action = "urn:asyncUpgradeSubscription")
    BaseResult asyncUpgradeSubscription(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "parameterValues") List<ServiceParameter> parameterValues,
            @WebParam(name = "requestingUser") User requestingUser);

    /**
     * Creates what the application needs for a new subscription and says how users reach it. Called for login,
     * direct and user access.
     *
     * @param request for whom the instance is and with which parameters
     * @param requestingUser the user whose action led to the call; null if it was a timer
     * @return the instance, or a return code other than zero and the reason
     */
    @WebMethod(action = "urn:createInstance")
    InstanceResult createInstance(
            @WebParam(name = "request") InstanceRequest request,
            @WebParam(name = "requestingUser") User requestingUser);

    /**
     * Creates users in an instance when they are assigned to the subscription. Called for login and user access.
     *
     * @param instanceId id the application gave to the instance
     * @param users the users, each with the role it plays in the application
     * @param requestingUser the user whose action led to the call; null if it was a timer
     * @return the users with the ids they have in the application, or a return code other than zero and the reason
     */
    @WebMethod(action = "urn:createUsers")
    UserResult createUsers(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "users") List<User> users,
            @WebParam(name = "requestingUser") User requestingUser);

    /**
     * Closes an instance without losing its data. Called when a subscription expires or is suspended.
     *
     * @param instanceId id the application gave to the instance
     * @param requestingUser the user whose action led to the call; null if it was a timer
     * @return return code zero if it worked, else another one with a text for the user
     */
    @WebMethod(action = "urn:deactivateInstance")
    BaseResult deactivateInstance(
            @WebParam(name = "instanceId") String instanceId, @WebParam(name = "requestingUser") User requestingUser);

    /**
     * Deletes an instance when its subscription ends.
     *
     * @param instanceId id the application gave to the instance
     * @param organizationId id of the customer's organization
     * @param subscriptionId id of the subscription inside the customer's organization, perhaps a new one
     * @param requestingUser the user whose action led to the call; null if it was a timer
     * @return return code zero if it worked, else another one with a text for the user
     */
    @WebMethod(action = "urn:deleteInstance")
    BaseResult deleteInstance(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "requestingUser") User requestingUser);

    /**
     * Removes users from an instance when they are taken off the subscription. Called for login and user access.
     *
     * @param instanceId id the application gave to the instance
     * @param users the users, each with the role it plays in the application
     * @param requestingUser the user whose action led to the call; null if it was a timer
     * @return return code zero if it worked, else another one with a text for the user
     */
    @WebMethod(action = "urn:deleteUsers")
    BaseResult deleteUsers(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "users") List<User> users,
            @WebParam(name = "requestingUser") User requestingUser);

    /**
     * Changes an instance when its parameters or the id of its subscription change.
     *
     * @param instanceId id the application gave to the instance
     * @param subscriptionId id of the subscription inside the customer's organization, perhaps a new one
     * @param parameterValues all parameters with the values they now have
     * @param requestingUser the user whose action led to the call; null if it was a timer
     * @return return code zero if it worked, else another one with a text for the user
     */
    @WebMethod(action = "urn:modifySubscription")
    BaseResult modifySubscription(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "parameterValues") List<ServiceParameter> parameterValues,
            @WebParam(name = "requestingUser") User requestingUser);

    /**
     * Proves that the service can be reached; called on import and activation.
     *
     * @param arg any text
     * @return the text that came in
     */
    @WebMethod(action = "urn:sendPing")
    String sendPing(@WebParam(name = "arg") String arg);

    /**
     * Tells the application that profiles or roles of its users have changed. Called for login and user access.
     *
     * @param instanceId id the application gave to the instance
     * @param users the users, each with the role it plays in the application
     * @param requestingUser the user whose action led to the call; null if it was a timer
     * @return return code zero if it worked, else another one with a text for the user
     */
    @WebMethod(action = "urn:updateUsers")
    BaseResult updateUsers(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "users") List<User> users,
            @WebParam(name = "requestingUser") User requestingUser);

    /**
     * Turns an instance into one of another service when its subscription is upgraded or downgraded.
     *
     * @param instanceId id the application gave to the instance
     * @param subscriptionId id of the subscription inside the customer's organization, perhaps a new one
     * @param parameterValues all parameters with the values they now have
     * @param requestingUser the user whose action led to the call; null if it was a timer
     * @return return code zero if it worked, else another one with a text for the user
     */
    @WebMethod(action = "urn:upgradeSubscription")
    BaseResult upgradeSubscription(
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "parameterValues") List<ServiceParameter> parameterValues,
            @WebParam(name = "requestingUser") User requestingUser);
}
