package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.types.enumtypes.BillingSharesResultType;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.OrganizationAuthoritiesException;
import org.oscm.types.exceptions.ValidationException;

/**
 * Hands out billing data and revenue shares as XML, so that invoices and payouts can be made with the accounting
 * an organization already has.
 */
@WebService(name = "BillingService", targetNamespace = "http://oscm.org/xsd")
public interface BillingService {

    /**
     * Exports the bills of a time frame as XML, those of all customers or of some.
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @param from begin of the time frame, in milliseconds since 1970 UTC
     * @param to end of the time frame, exclusive, in milliseconds since 1970 UTC
     * @param organizationIds ids of the customers; null or empty for all
     * @return the bills in UTF-8, an empty document if there are none
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     */
    @WebMethod
    byte[] getCustomerBillingData(
            @WebParam(name = "from") Long from,
            @WebParam(name = "to") Long to,
            @WebParam(name = "organizationIds") List<String> organizationIds)
            throws OrganizationAuthoritiesException;

    /**
     * Exports the revenue shares of a time frame as XML, seen from one of the four parties to a sale.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code MARKETPLACE_OWNER}, {@code PLATFORM_OPERATOR}, {@code
     * RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @param from begin of the time frame, in milliseconds since 1970 UTC
     * @param to end of the time frame, exclusive, in milliseconds since 1970 UTC
     * @param resultType from whose point of view
     * @return the shares in UTF-8, an empty document if there are none
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    byte[] getRevenueShareData(
            @WebParam(name = "from") Long from,
            @WebParam(name = "to") Long to,
            @WebParam(name = "resultType") BillingSharesResultType resultType)
            throws OperationNotPermittedException, OrganizationAuthoritiesException, ValidationException;
}
