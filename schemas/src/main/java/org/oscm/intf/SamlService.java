package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;

/**
 * Issues the SAML assertion with which the platform vouches for a signed-in user towards an application with user
 * access.
 */
@WebService(name = "SamlService", targetNamespace = "http://oscm.org/xsd")
public interface SamlService {

    /**
     * Creates a signed SAML response about the signed-in caller.
     *
     * <p>No role is documented for it: a signed-in caller acts on what is theirs.
     *
     * @param requestId id of the SAML request that is answered
     * @return the response, base64 encoded
     */
    @WebMethod
    String createSamlResponse(@WebParam(name = "requestId") String requestId);
}
