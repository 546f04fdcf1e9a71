package org.oscm.psp.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import org.oscm.psp.data.ChargingData;
import org.oscm.psp.data.ChargingResult;
import org.oscm.psp.data.RegistrationLink;
import org.oscm.psp.data.RequestData;
import org.oscm.types.exceptions.PSPCommunicationException;
import org.oscm.types.exceptions.PSPProcessingException;
import org.oscm.types.exceptions.PaymentDeregistrationException;

@WebService(name = "PaymentServiceProvider", targetNamespace = "http://oscm.org/xsd")
public interface PaymentServiceProvider {

    @WebMethod
    ChargingResult charge(@WebParam(name = "arg0") RequestData request, @WebParam(name = "arg1") ChargingData charging)
            throws PSPCommunicationException, PSPProcessingException;

    @WebMethod
    void deregisterPaymentInformation(@WebParam(name = "arg0") RequestData request)
            throws PSPCommunicationException, PaymentDeregistrationException;

    @WebMethod
    RegistrationLink determineRegistrationLink(@WebParam(name = "arg0") RequestData request)
            throws PSPCommunicationException;

    @WebMethod
    RegistrationLink determineReregistrationLink(@WebParam(name = "arg0") RequestData request)
            throws PSPCommunicationException;
}
