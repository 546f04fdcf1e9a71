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

@WebService(name = "CategorizationService", targetNamespace = "http://oscm.org/xsd")
public interface CategorizationService {

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    List<VOCategory> getCategories(
            @WebParam(name = "marketplaceId") String marketplaceId, @WebParam(name = "locale") String locale);

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    List<VOService> getServicesForCategory(@WebParam(name = "categoryKey") long categoryKey);

    /**
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     */
    @WebMethod
    void saveCategories(
            @WebParam(name = "toBeSaved") List<VOCategory> toBeSaved,
            @WebParam(name = "toBeDeleted") List<VOCategory> toBeDeleted,
            @WebParam(name = "locale") String locale)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, ValidationException;
}
