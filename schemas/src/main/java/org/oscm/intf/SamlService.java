package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;

@WebService(name = "SamlService", targetNamespace = "http://oscm.org/xsd")
public interface SamlService {

    /**
     *
     * <p>No role is documented for it: a signed-in caller acts on what is theirs.
     */
    @WebMethod
    String createSamlResponse(@WebParam(name = "requestId") String requestId);
}
