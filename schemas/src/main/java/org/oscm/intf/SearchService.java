package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import org.oscm.types.exceptions.InvalidPhraseException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.vo.ListCriteria;
import org.oscm.vo.VOServiceListResult;

/** Finds published services on a marketplace, by criteria or by words. */
@WebService(name = "SearchService", targetNamespace = "http://oscm.org/xsd")
public interface SearchService {

    /**
     * Lists the services of a marketplace page by page, filtered and sorted.
     *
     * <p>Needs no role.
     *
     * @param marketplaceId id of the marketplace
     * @param locale language of the texts, for example {@code en}
     * @param listCriteria filter, order and part of the list
     * @return the wanted part and the size of the whole
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    VOServiceListResult getServicesByCriteria(
            @WebParam(name = "marketplaceId") String marketplaceId,
            @WebParam(name = "locale") String locale,
            @WebParam(name = "listCriteria") ListCriteria listCriteria)
            throws ObjectNotFoundException;

    /**
     * Finds services of a marketplace whose texts, tags, categories or price models contain words.
     *
     * <p>Needs no role.
     *
     * @param marketplaceId id of the marketplace
     * @param locale language of the texts, for example {@code en}
     * @param searchPhrase words to look for
     * @return all services found, best ones first
     * @throws InvalidPhraseException if the words to search for cannot be understood
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    VOServiceListResult searchServices(
            @WebParam(name = "marketplaceId") String marketplaceId,
            @WebParam(name = "locale") String locale,
            @WebParam(name = "searchPhrase") String searchPhrase)
            throws InvalidPhraseException, ObjectNotFoundException;
}
