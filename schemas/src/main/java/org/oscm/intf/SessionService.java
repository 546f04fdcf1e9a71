package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.ServiceParameterException;
import org.oscm.types.exceptions.ValidationException;

@WebService(name = "SessionService", targetNamespace = "http://oscm.org/xsd")
public interface SessionService {

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    void createPlatformSession(@WebParam(name = "sessionId") String sessionId) throws ValidationException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    void createServiceSession(
            @WebParam(name = "subscriptionKey") long subscriptionKey,
            @WebParam(name = "sessionId") String sessionId,
            @WebParam(name = "userToken") String userToken)
            throws ObjectNotFoundException, OperationNotPermittedException, ServiceParameterException,
                    ValidationException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    int deletePlatformSession(@WebParam(name = "sessionId") String sessionId);

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    String deleteServiceSession(
            @WebParam(name = "subscriptionKey") long subscriptionKey, @WebParam(name = "sessionId") String sessionId);

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    void deleteServiceSessionsForSubscription(@WebParam(name = "subscriptionKey") long subscriptionKey)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    void deleteSessionsForSessionId(@WebParam(name = "sessionId") String sessionId);

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    int getNumberOfServiceSessions(@WebParam(name = "subscriptionKey") long subscriptionKey)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    List<Long> getSubscriptionKeysForSessionId(@WebParam(name = "sessionId") String sessionId);

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    String resolveUserToken(
            @WebParam(name = "subscriptionKey") long subscriptionKey,
            @WebParam(name = "sessionId") String sessionId,
            @WebParam(name = "userToken") String userToken);
}
