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

@WebService(name = "VatService", targetNamespace = "http://oscm.org/xsd")
public interface VatService {

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    List<VOCountryVatRate> getCountryVats();

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    VOVatRate getDefaultVat();

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    List<VOOrganizationVatRate> getOrganizationVats();

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    boolean getVatSupport();

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    void saveAllVats(
            @WebParam(name = "defaultVat") VOVatRate defaultVat,
            @WebParam(name = "countryVats") List<VOCountryVatRate> countryVats,
            @WebParam(name = "organizationVats") List<VOOrganizationVatRate> organizationVats)
            throws ConcurrentModificationException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    ValidationException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    void saveCountryVats(@WebParam(name = "countryVats") List<VOCountryVatRate> countryVats)
            throws ConcurrentModificationException, OrganizationAuthoritiesException, ValidationException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    void saveDefaultVat(@WebParam(name = "defaultVat") VOVatRate defaultVat)
            throws ConcurrentModificationException, OrganizationAuthoritiesException, ValidationException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    void saveOrganizationVats(@WebParam(name = "organizationVats") List<VOOrganizationVatRate> organizationVats)
            throws ConcurrentModificationException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    ValidationException;
}
