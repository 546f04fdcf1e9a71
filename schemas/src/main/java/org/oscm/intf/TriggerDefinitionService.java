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

/**
 * Manages which actions of an organization are announced to an external process control system, and whether they
 * wait for its approval.
 */
@WebService(name = "TriggerDefinitionService", targetNamespace = "http://oscm.org/xsd")
public interface TriggerDefinitionService {

    /**
     * Defines a trigger for the caller's organization.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code PLATFORM_OPERATOR}.
     *
     * @param trigger the trigger
     * @throws TriggerDefinitionDataException if a suspending trigger for the same action exists
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void createTriggerDefinition(@WebParam(name = "trigger") VOTriggerDefinition trigger)
            throws TriggerDefinitionDataException, ValidationException;

    /**
     * Deletes a trigger that no process refers to.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code PLATFORM_OPERATOR}.
     *
     * @param triggerKey key of the trigger
     * @throws DeletionConstraintException if something else still depends on the object
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    void deleteTriggerDefinition(@WebParam(name = "triggerKey") long triggerKey)
            throws DeletionConstraintException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Lists the triggers of the caller's organization.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code PLATFORM_OPERATOR}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOTriggerDefinition> getTriggerDefinitions();

    /**
     * Lists the actions for which the caller's organization can define triggers; suppliers have more of them.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code PLATFORM_OPERATOR}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<TriggerType> getTriggerTypes();

    /**
     * Changes a trigger. Processes under way go on under the old definition.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code PLATFORM_OPERATOR}.
     *
     * @param trigger the trigger
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws TriggerDefinitionDataException if a suspending trigger for the same action exists
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void updateTriggerDefinition(@WebParam(name = "trigger") VOTriggerDefinition trigger)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    TriggerDefinitionDataException, ValidationException;
}
