package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import org.oscm.types.exceptions.DuplicateEventException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OrganizationAuthoritiesException;
import org.oscm.types.exceptions.ValidationException;
import org.oscm.vo.VOGatheredEvent;

@WebService(name = "EventService", targetNamespace = "http://oscm.org/xsd")
public interface EventService {

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void recordEventForInstance(
            @WebParam(name = "technicalServiceId") String technicalServiceId,
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "event") VOGatheredEvent event)
            throws DuplicateEventException, ObjectNotFoundException, OrganizationAuthoritiesException,
                    ValidationException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void recordEventForSubscription(
            @WebParam(name = "subscriptionKey") long subscriptionKey, @WebParam(name = "event") VOGatheredEvent event)
            throws DuplicateEventException, ObjectNotFoundException, OrganizationAuthoritiesException,
                    ValidationException;
}
