package org.oscm.operation.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.operation.data.OperationParameter;
import org.oscm.operation.data.OperationResult;

/**
 * What an application implements to offer its own operations, such as a backup or a restart, to the users of a
 * subscription. Whoever can use the subscription can execute them.
 */
@WebService(name = "OperationService", targetNamespace = "http://oscm.org/xsd")
public interface OperationService {

    /**
     * Executes an operation at once, or starts it; a started one reports through {@link
     * org.oscm.intf.SubscriptionService#updateAsyncOperationProgress}.
     *
     * @param userId id of the user in the application
     * @param instanceId id the application gave to the instance
     * @param transactionId id the platform gave to the execution
     * @param operationId id of the operation in the technical service definition
     * @param parameters the values the user gave
     * @return whether it goes on in the background, or what went wrong
     */
    @WebMethod
    OperationResult executeServiceOperation(
            @WebParam(name = "userId") String userId,
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "transactionId") String transactionId,
            @WebParam(name = "operationId") String operationId,
            @WebParam(name = "parameters") List<OperationParameter> parameters);

    /**
     * Lists the values a user can choose from for the parameters of type request-select.
     *
     * @param userId id of the user in the application
     * @param instanceId id the application gave to the instance
     * @param operationId id of the operation in the technical service definition
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<OperationParameter> getParameterValues(
            @WebParam(name = "userId") String userId,
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "operationId") String operationId);
}
