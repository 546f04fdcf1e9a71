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

@WebService(name = "TriggerService", targetNamespace = "http://oscm.org/xsd")
public interface TriggerService {

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void approveAction(@WebParam(name = "actionKey") long actionKey)
            throws ExecutionTargetException, ObjectNotFoundException, OperationNotPermittedException,
                    TriggerProcessStatusException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    void cancelActions(
            @WebParam(name = "actionKeys") List<Long> actionKeys,
            @WebParam(name = "reason") List<VOLocalizedText> reason)
            throws ObjectNotFoundException, OperationNotPermittedException, TriggerProcessStatusException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    void deleteActions(@WebParam(name = "actionKeys") List<Long> actionKeys)
            throws ObjectNotFoundException, OperationNotPermittedException, TriggerProcessStatusException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    VOTriggerProcessParameter getActionParameter(
            @WebParam(name = "actionKey") long actionKey,
            @WebParam(name = "paramType") TriggerProcessParameterType paramType)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    List<VOTriggerProcess> getAllActions();

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    List<VOTriggerProcess> getAllActionsForOrganization();

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    List<VOTriggerDefinition> getAllDefinitions();

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void rejectAction(
            @WebParam(name = "actionKey") long actionKey, @WebParam(name = "reason") List<VOLocalizedText> reason)
            throws ObjectNotFoundException, OperationNotPermittedException, TriggerProcessStatusException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void updateActionParameters(
            @WebParam(name = "actionKey") long actionKey,
            @WebParam(name = "parameters") List<VOTriggerProcessParameter> parameters)
            throws ObjectNotFoundException, OperationNotPermittedException, TriggerProcessStatusException,
                    ValidationException;
}
