package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.types.enumtypes.TriggerType;
import org.oscm.types.exceptions.ConcurrentModificationException;
import org.oscm.types.exceptions.DeletionConstraintException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.TriggerDefinitionDataException;
import org.oscm.types.exceptions.ValidationException;
import org.oscm.vo.VOTriggerDefinition;

@WebService(name = "TriggerDefinitionService", targetNamespace = "http://oscm.org/xsd")
public interface TriggerDefinitionService {

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code PLATFORM_OPERATOR}.
     */
    @WebMethod
    void createTriggerDefinition(@WebParam(name = "trigger") VOTriggerDefinition trigger)
            throws TriggerDefinitionDataException, ValidationException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code PLATFORM_OPERATOR}.
     */
    @WebMethod
    void deleteTriggerDefinition(@WebParam(name = "triggerKey") long triggerKey)
            throws DeletionConstraintException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code PLATFORM_OPERATOR}.
     */
    @WebMethod
    List<VOTriggerDefinition> getTriggerDefinitions();

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code PLATFORM_OPERATOR}.
     */
    @WebMethod
    List<TriggerType> getTriggerTypes();

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code PLATFORM_OPERATOR}.
     */
    @WebMethod
    void updateTriggerDefinition(@WebParam(name = "trigger") VOTriggerDefinition trigger)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    TriggerDefinitionDataException, ValidationException;
}
