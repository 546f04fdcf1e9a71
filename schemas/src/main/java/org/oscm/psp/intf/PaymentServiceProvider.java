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

/**
 * What the integration of a payment service provider implements: collecting payment data and charging what a
 * billing run found due.
 */
@WebService(name = "PaymentServiceProvider", targetNamespace = "http://oscm.org/xsd")
public interface PaymentServiceProvider {

    /**
     * Collects the amount of one bill.
     *
     * @param request whose payment data is meant
     * @param charging the bill to be charged
     * @return how it ended
     * @throws PSPCommunicationException if the payment service provider cannot be reached or does not answer
     *     properly
     * @throws PSPProcessingException if the payment service provider did not carry out the charge
     */
    @WebMethod
    ChargingResult charge(@WebParam(name = "arg0") RequestData request, @WebParam(name = "arg1") ChargingData charging)
            throws PSPCommunicationException, PSPProcessingException;

    /**
     * Forgets payment data that the customer has deleted.
     *
     * @param request whose payment data is meant
     * @throws PSPCommunicationException if the payment service provider cannot be reached or does not answer
     *     properly
     * @throws PaymentDeregistrationException if the payment service provider did not delete the payment data
     */
    @WebMethod
    void deregisterPaymentInformation(@WebParam(name = "arg0") RequestData request)
            throws PSPCommunicationException, PaymentDeregistrationException;

    /**
     * Says where a customer enters payment data.
     *
     * @param request whose payment data is meant
     * @return the address and how it is to be opened
     * @throws PSPCommunicationException if the payment service provider cannot be reached or does not answer
     *     properly
     */
    @WebMethod
    RegistrationLink determineRegistrationLink(@WebParam(name = "arg0") RequestData request)
            throws PSPCommunicationException;

    /**
     * Says where a customer changes payment data.
     *
     * @param request whose payment data is meant
     * @return the address and how it is to be opened
     * @throws PSPCommunicationException if the payment service provider cannot be reached or does not answer
     *     properly
     */
    @WebMethod
    RegistrationLink determineReregistrationLink(@WebParam(name = "arg0") RequestData request)
            throws PSPCommunicationException;
}
