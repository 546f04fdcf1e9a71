package org.oscm.webservices.soap;

import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFactory;
import jakarta.xml.ws.soap.SOAPFaultException;
import javax.xml.namespace.QName;

/** Plain SOAP 1.1 faults without detail, for what no operation declares. */
final class SoapFaults {

    private SoapFaults() {}

    /** The platform's fault. */
    static SOAPFaultException server(String sentence) {
        return fault("Server", sentence);
    }

    /** The caller's fault. */
    static SOAPFaultException client(String sentence) {
        return fault("Client", sentence);
    }

    private static SOAPFaultException fault(String code, String sentence) {
        try {
            return new SOAPFaultException(SOAPFactory.newInstance(SOAPConstants.SOAP_1_1_PROTOCOL)
                    .createFault(sentence, new QName(SOAPConstants.URI_NS_SOAP_1_1_ENVELOPE, code)));
        } catch (SOAPException e) {
            throw new IllegalStateException("a fault of plain text can always be made", e);
        }
    }
}
