package org.oscm.psp.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import org.oscm.psp.data.RegistrationData;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.PaymentDataException;

/**
 * What a payment service provider's integration calls after a customer has entered payment data on the provider's
 * pages.
 */
@WebService(name = "PaymentRegistrationService", targetNamespace = "http://oscm.org/xsd")
public interface PaymentRegistrationService {

    /**
     * Reports how the registration of payment data ended.
     *
     * @param result what was registered for whom, and whether it worked
     * @return the address to which the customer's browser goes on
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws PaymentDataException if the payment data do not fit
     */
    @WebMethod
    String register(@WebParam(name = "result") RegistrationData result)
            throws ObjectNotFoundException, OperationNotPermittedException, PaymentDataException;
}
