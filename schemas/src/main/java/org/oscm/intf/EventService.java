package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import org.oscm.types.exceptions.DuplicateEventException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OrganizationAuthoritiesException;
import org.oscm.types.exceptions.ValidationException;
import org.oscm.vo.VOGatheredEvent;

/**
 * Records what happened inside an application, as raw material for event prices and reports. Every event a price
 * model counts is reported here exactly once.
 */
@WebService(name = "EventService", targetNamespace = "http://oscm.org/xsd")
public interface EventService {

    /**
     * Records an event of an application that knows its instance but not the subscription. The technical service
     * must be the caller's.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param technicalServiceId id of the technical service
     * @param instanceId id the application gave to the instance
     * @param event what happened, when and how often
     * @throws DuplicateEventException if an event with this unique id was recorded before
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void recordEventForInstance(
            @WebParam(name = "technicalServiceId") String technicalServiceId,
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "event") VOGatheredEvent event)
            throws DuplicateEventException, ObjectNotFoundException, OrganizationAuthoritiesException,
                    ValidationException;

    /**
     * Records an event of an application that knows the subscription. The technical service behind it must be the
     * caller's.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param subscriptionKey key of the subscription
     * @param event what happened, when and how often
     * @throws DuplicateEventException if an event with this unique id was recorded before
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void recordEventForSubscription(
            @WebParam(name = "subscriptionKey") long subscriptionKey, @WebParam(name = "event") VOGatheredEvent event)
            throws DuplicateEventException, ObjectNotFoundException, OrganizationAuthoritiesException,
                    ValidationException;
}
