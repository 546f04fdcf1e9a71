package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.vo.VODiscount;

/** Tells which discount a seller grants. */
@WebService(name = "DiscountService", targetNamespace = "http://oscm.org/xsd")
public interface DiscountService {

    /**
     * Shows the discount the caller grants to one customer.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param customerId organization id of the customer
     * @return the discount, or null if there is none
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    VODiscount getDiscountForCustomer(@WebParam(name = "customerId") String customerId) throws ObjectNotFoundException;

    /**
     * Shows the discount the caller's organization has with the seller of a service.
     *
     * <p>Needs no role.
     *
     * @param serviceKey key of the service
     * @return the discount, or null if there is none
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    VODiscount getDiscountForService(@WebParam(name = "serviceKey") long serviceKey) throws ObjectNotFoundException;
}
