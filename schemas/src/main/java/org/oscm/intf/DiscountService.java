package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.vo.VODiscount;

@WebService(name = "DiscountService", targetNamespace = "http://oscm.org/xsd")
public interface DiscountService {

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    VODiscount getDiscountForCustomer(@WebParam(name = "customerId") String customerId) throws ObjectNotFoundException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    VODiscount getDiscountForService(@WebParam(name = "serviceKey") long serviceKey) throws ObjectNotFoundException;
}
