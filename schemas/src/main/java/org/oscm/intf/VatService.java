package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.types.exceptions.ConcurrentModificationException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.OrganizationAuthoritiesException;
import org.oscm.types.exceptions.ValidationException;
import org.oscm.vo.VOCountryVatRate;
import org.oscm.vo.VOOrganizationVatRate;
import org.oscm.vo.VOVatRate;

/**
 * Manages the VAT rates a supplier adds to prices: a default, rates by country, rates by customer. The most
 * specific one wins.
 */
@WebService(name = "VatService", targetNamespace = "http://oscm.org/xsd")
public interface VatService {

    /**
     * Lists the caller's VAT rates by country.
     *
     * <p>Open to every user on what is theirs.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOCountryVatRate> getCountryVats();

    /**
     * Shows the caller's VAT rate for customers without a more specific one.
     *
     * <p>Open to every user on what is theirs.
     *
     * @return the rate, or null if VAT is off
     */
    @WebMethod
    VOVatRate getDefaultVat();

    /**
     * Lists the caller's VAT rates by customer.
     *
     * <p>Open to every user on what is theirs.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOOrganizationVatRate> getOrganizationVats();

    /**
     * Tells whether the caller adds VAT at all.
     *
     * <p>Open to every user on what is theirs.
     *
     * @return whether it does
     */
    @WebMethod
    boolean getVatSupport();

    /**
     * Stores default, country and customer rates in one step. A null default switches VAT off.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param defaultVat the rate for everybody else
     * @param countryVats rates by country
     * @param organizationVats rates by customer
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void saveAllVats(
            @WebParam(name = "defaultVat") VOVatRate defaultVat,
            @WebParam(name = "countryVats") List<VOCountryVatRate> countryVats,
            @WebParam(name = "organizationVats") List<VOOrganizationVatRate> organizationVats)
            throws ConcurrentModificationException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    ValidationException;

    /**
     * Stores VAT rates by country; an entry without a rate removes it.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param countryVats rates by country
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void saveCountryVats(@WebParam(name = "countryVats") List<VOCountryVatRate> countryVats)
            throws ConcurrentModificationException, OrganizationAuthoritiesException, ValidationException;

    /**
     * Stores the default VAT rate; null switches VAT off.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param defaultVat the rate for everybody else
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void saveDefaultVat(@WebParam(name = "defaultVat") VOVatRate defaultVat)
            throws ConcurrentModificationException, OrganizationAuthoritiesException, ValidationException;

    /**
     * Stores VAT rates by customer; an entry without a rate removes it.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param organizationVats rates by customer
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void saveOrganizationVats(@WebParam(name = "organizationVats") List<VOOrganizationVatRate> organizationVats)
            throws ConcurrentModificationException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    ValidationException;
}
