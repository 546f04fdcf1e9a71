package org.oscm.psp.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import org.oscm.psp.data.RegistrationData;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.PaymentDataException;

@WebService(name = "PaymentRegistrationService", targetNamespace = "http://oscm.org/xsd")
public interface PaymentRegistrationService {

    @WebMethod
    String register(@WebParam(name = "result") RegistrationData result)
            throws ObjectNotFoundException, OperationNotPermittedException, PaymentDataException;
}
