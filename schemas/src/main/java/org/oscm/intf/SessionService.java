package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.ServiceParameterException;
import org.oscm.types.exceptions.ValidationException;

/**
 * Keeps the sessions of the platform and of the applications behind it. Token handlers and logout listeners of
 * applications with login access call it.
 */
@WebService(name = "SessionService", targetNamespace = "http://oscm.org/xsd")
public interface SessionService {

    /**
     * Notes that the caller is signed in at the platform.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param sessionId id of the web session
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void createPlatformSession(@WebParam(name = "sessionId") String sessionId) throws ValidationException;

    /**
     * Notes that the caller enters the application of a subscription, and under which token. The number of open
     * sessions may be limited by a parameter of the service.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param subscriptionKey key of the subscription
     * @param sessionId id of the web session
     * @param userToken the token the application will show, up to 255 characters
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws ServiceParameterException if a limit set by a parameter of the service is reached
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void createServiceSession(
            @WebParam(name = "subscriptionKey") long subscriptionKey,
            @WebParam(name = "sessionId") String sessionId,
            @WebParam(name = "userToken") String userToken)
            throws ObjectNotFoundException, OperationNotPermittedException, ServiceParameterException,
                    ValidationException;

    /**
     * Notes that a user has left the platform.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param sessionId id of the web session
     * @return how many application sessions stay open
     */
    @WebMethod
    int deletePlatformSession(@WebParam(name = "sessionId") String sessionId);

    /**
     * Notes that a user has left an application.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param subscriptionKey key of the subscription
     * @param sessionId id of the web session
     * @return the address to go to after logging out
     */
    @WebMethod
    String deleteServiceSession(
            @WebParam(name = "subscriptionKey") long subscriptionKey, @WebParam(name = "sessionId") String sessionId);

    /**
     * Ends all sessions of a subscription, so that it can be terminated.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @param subscriptionKey key of the subscription
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    void deleteServiceSessionsForSubscription(@WebParam(name = "subscriptionKey") long subscriptionKey)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Ends the platform session and all application sessions that share a web session.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param sessionId id of the web session
     */
    @WebMethod
    void deleteSessionsForSessionId(@WebParam(name = "sessionId") String sessionId);

    /**
     * Counts who is inside the application of a subscription.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @param subscriptionKey key of the subscription
     * @return the number of open sessions
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    int getNumberOfServiceSessions(@WebParam(name = "subscriptionKey") long subscriptionKey)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Lists the subscriptions whose applications were entered from one web session.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param sessionId id of the web session
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<Long> getSubscriptionKeysForSessionId(@WebParam(name = "sessionId") String sessionId);

    /**
     * Tells an application which of its users stands behind a token. A token is good for one question.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param subscriptionKey key of the subscription
     * @param sessionId id of the web session
     * @param userToken the token the application got from the user's browser
     * @return id of the user in the application, or null if the token is unknown
     */
    @WebMethod
    String resolveUserToken(
            @WebParam(name = "subscriptionKey") long subscriptionKey,
            @WebParam(name = "sessionId") String sessionId,
            @WebParam(name = "userToken") String userToken);
}
