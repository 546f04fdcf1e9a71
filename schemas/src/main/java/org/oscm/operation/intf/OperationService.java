package org.oscm.operation.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.operation.data.OperationParameter;
import org.oscm.operation.data.OperationResult;

@WebService(name = "OperationService", targetNamespace = "http://oscm.org/xsd")
public interface OperationService {

    @WebMethod
    OperationResult executeServiceOperation(
            @WebParam(name = "userId") String userId,
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "transactionId") String transactionId,
            @WebParam(name = "operationId") String operationId,
            @WebParam(name = "parameters") List<OperationParameter> parameters);

    @WebMethod
    List<OperationParameter> getParameterValues(
            @WebParam(name = "userId") String userId,
            @WebParam(name = "instanceId") String instanceId,
            @WebParam(name = "operationId") String operationId);
}
