package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import org.oscm.types.exceptions.InvalidPhraseException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.vo.ListCriteria;
import org.oscm.vo.VOServiceListResult;

@WebService(name = "SearchService", targetNamespace = "http://oscm.org/xsd")
public interface SearchService {

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    VOServiceListResult getServicesByCriteria(
            @WebParam(name = "marketplaceId") String marketplaceId,
            @WebParam(name = "locale") String locale,
            @WebParam(name = "listCriteria") ListCriteria listCriteria)
            throws ObjectNotFoundException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    VOServiceListResult searchServices(
            @WebParam(name = "marketplaceId") String marketplaceId,
            @WebParam(name = "locale") String locale,
            @WebParam(name = "searchPhrase") String searchPhrase)
            throws InvalidPhraseException, ObjectNotFoundException;
}
