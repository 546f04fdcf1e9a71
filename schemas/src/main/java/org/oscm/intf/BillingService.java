package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.types.enumtypes.BillingSharesResultType;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.OrganizationAuthoritiesException;
import org.oscm.types.exceptions.ValidationException;

@WebService(name = "BillingService", targetNamespace = "http://oscm.org/xsd")
public interface BillingService {

    /**
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    byte[] getCustomerBillingData(
            @WebParam(name = "from") Long from,
            @WebParam(name = "to") Long to,
            @WebParam(name = "organizationIds") List<String> organizationIds)
            throws OrganizationAuthoritiesException;

    /**
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code MARKETPLACE_OWNER}, {@code PLATFORM_OPERATOR}, {@code
     * RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    byte[] getRevenueShareData(
            @WebParam(name = "from") Long from,
            @WebParam(name = "to") Long to,
            @WebParam(name = "resultType") BillingSharesResultType resultType)
            throws OperationNotPermittedException, OrganizationAuthoritiesException, ValidationException;
}
