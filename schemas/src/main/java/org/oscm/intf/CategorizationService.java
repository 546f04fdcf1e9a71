package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.types.exceptions.ConcurrentModificationException;
import org.oscm.types.exceptions.NonUniqueBusinessKeyException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.ValidationException;
import org.oscm.vo.VOCategory;
import org.oscm.vo.VOService;

/**
 * Manages the categories by which a marketplace arranges its services. Marketplace owners define them, sellers
 * assign them when they publish, customers browse by them.
 */
@WebService(name = "CategorizationService", targetNamespace = "http://oscm.org/xsd")
public interface CategorizationService {

    /**
     * Lists the categories of a marketplace.
     *
     * <p>Needs no role.
     *
     * @param marketplaceId id of the marketplace
     * @param locale language of the texts, for example {@code en}
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOCategory> getCategories(
            @WebParam(name = "marketplaceId") String marketplaceId, @WebParam(name = "locale") String locale);

    /**
     * Lists the services published in a category.
     *
     * <p>Needs no role.
     *
     * @param categoryKey key of the category
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOService> getServicesForCategory(@WebParam(name = "categoryKey") long categoryKey);

    /**
     * Creates, changes and deletes categories of the caller's marketplace in one step. Sellers of services in a
     * deleted category are told by mail.
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     *
     * @param toBeSaved categories to be created or changed
     * @param toBeDeleted categories to be deleted
     * @param locale language of the texts, for example {@code en}
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void saveCategories(
            @WebParam(name = "toBeSaved") List<VOCategory> toBeSaved,
            @WebParam(name = "toBeDeleted") List<VOCategory> toBeDeleted,
            @WebParam(name = "locale") String locale)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, ValidationException;
}
