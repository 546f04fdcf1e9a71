package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.types.enumtypes.TriggerProcessParameterType;
import org.oscm.types.exceptions.ExecutionTargetException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.TriggerProcessStatusException;
import org.oscm.types.exceptions.ValidationException;
import org.oscm.vo.VOLocalizedText;
import org.oscm.vo.VOTriggerDefinition;
import org.oscm.vo.VOTriggerProcess;
import org.oscm.vo.VOTriggerProcessParameter;

/** Lets users and process control systems see, approve, reject and cancel the actions that wait for a decision. */
@WebService(name = "TriggerService", targetNamespace = "http://oscm.org/xsd")
public interface TriggerService {

    /**
     * Approves a waiting action, which is then executed. A failure of the action itself is stored at the process.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param actionKey key of the trigger process
     * @throws ExecutionTargetException if the approved action itself failed
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws TriggerProcessStatusException if the action is in a state that does not allow this
     */
    @WebMethod
    void approveAction(@WebParam(name = "actionKey") long actionKey)
            throws ExecutionTargetException, ObjectNotFoundException, OperationNotPermittedException,
                    TriggerProcessStatusException;

    /**
     * Cancels actions the caller started and that still wait. The process control system is told.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param actionKeys keys of the trigger processes
     * @param reason why, in one or more languages
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws TriggerProcessStatusException if the action is in a state that does not allow this
     */
    @WebMethod
    void cancelActions(
            @WebParam(name = "actionKeys") List<Long> actionKeys,
            @WebParam(name = "reason") List<VOLocalizedText> reason)
            throws ObjectNotFoundException, OperationNotPermittedException, TriggerProcessStatusException;

    /**
     * Deletes actions that have come to an end.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param actionKeys keys of the trigger processes
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws TriggerProcessStatusException if the action is in a state that does not allow this
     */
    @WebMethod
    void deleteActions(@WebParam(name = "actionKeys") List<Long> actionKeys)
            throws ObjectNotFoundException, OperationNotPermittedException, TriggerProcessStatusException;

    /**
     * Shows a parameter of a waiting action as an XML text.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param actionKey key of the trigger process
     * @param paramType which parameter
     * @return the parameter with its value as XML
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    VOTriggerProcessParameter getActionParameter(
            @WebParam(name = "actionKey") long actionKey,
            @WebParam(name = "paramType") TriggerProcessParameterType paramType)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Lists the actions the caller started.
     *
     * <p>Open to every user on what is theirs.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOTriggerProcess> getAllActions();

    /**
     * Lists the actions all users of the caller's organization started.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOTriggerProcess> getAllActionsForOrganization();

    /**
     * Lists the triggers of the caller's organization.
     *
     * <p>Open to every user on what is theirs.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOTriggerDefinition> getAllDefinitions();

    /**
     * Rejects a waiting action, which is then not executed.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param actionKey key of the trigger process
     * @param reason why, in one or more languages
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws TriggerProcessStatusException if the action is in a state that does not allow this
     */
    @WebMethod
    void rejectAction(
            @WebParam(name = "actionKey") long actionKey, @WebParam(name = "reason") List<VOLocalizedText> reason)
            throws ObjectNotFoundException, OperationNotPermittedException, TriggerProcessStatusException;

    /**
     * Changes parameters of a waiting action before it is approved.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param actionKey key of the trigger process
     * @param parameters the new values; their type says which parameter is meant
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws TriggerProcessStatusException if the action is in a state that does not allow this
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void updateActionParameters(
            @WebParam(name = "actionKey") long actionKey,
            @WebParam(name = "parameters") List<VOTriggerProcessParameter> parameters)
            throws ObjectNotFoundException, OperationNotPermittedException, TriggerProcessStatusException,
                    ValidationException;
}
