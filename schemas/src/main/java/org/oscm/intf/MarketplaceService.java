package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.types.exceptions.ConcurrentModificationException;
import org.oscm.types.exceptions.MarketplaceAccessTypeUneligibleForOperationException;
import org.oscm.types.exceptions.NonUniqueBusinessKeyException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.OrganizationAlreadyBannedException;
import org.oscm.types.exceptions.OrganizationAlreadyExistsException;
import org.oscm.types.exceptions.OrganizationAuthorityException;
import org.oscm.types.exceptions.PublishingToMarketplaceNotPermittedException;
import org.oscm.types.exceptions.UserRoleAssignmentException;
import org.oscm.types.exceptions.ValidationException;
import org.oscm.vo.VOCatalogEntry;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceDetails;

@WebService(name = "MarketplaceService", targetNamespace = "http://oscm.org/xsd")
public interface MarketplaceService {

    /**
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     */
    @WebMethod
    void addOrganizationsToMarketplace(
            @WebParam(name = "organizationIds") List<String> organizationIds,
            @WebParam(name = "marketplaceId") String marketplaceId)
            throws MarketplaceAccessTypeUneligibleForOperationException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAlreadyExistsException, OrganizationAuthorityException;

    /**
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     */
    @WebMethod
    void banOrganizationsFromMarketplace(
            @WebParam(name = "organizationIds") List<String> organizationIds,
            @WebParam(name = "marketplaceId") String marketplaceId)
            throws MarketplaceAccessTypeUneligibleForOperationException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAlreadyBannedException, OrganizationAuthorityException;

    /**
     *
     * <p>Open to {@code PLATFORM_OPERATOR}.
     */
    @WebMethod
    VOMarketplace createMarketplace(@WebParam(name = "marketplace") VOMarketplace marketplace)
            throws ObjectNotFoundException, OperationNotPermittedException, UserRoleAssignmentException,
                    ValidationException;

    /**
     *
     * <p>Open to {@code PLATFORM_OPERATOR}.
     */
    @WebMethod
    void deleteMarketplace(@WebParam(name = "marketplaceId") String marketplaceId) throws ObjectNotFoundException;

    /**
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     */
    @WebMethod
    List<VOOrganization> getBannedOrganizationsForMarketplace(@WebParam(name = "marketplaceId") String marketplaceId)
            throws MarketplaceAccessTypeUneligibleForOperationException, ObjectNotFoundException,
                    OperationNotPermittedException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    String getBrandingUrl(@WebParam(name = "marketplaceId") String marketplaceId) throws ObjectNotFoundException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    VOMarketplace getMarketplaceById(@WebParam(name = "marketplaceId") String marketplaceId)
            throws ObjectNotFoundException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    VOMarketplace getMarketplaceForSubscription(
            @WebParam(name = "subscriptionKey") long subscriptionKey, @WebParam(name = "locale") String locale)
            throws ObjectNotFoundException;

    /**
     *
     * <p>Open to {@code PLATFORM_OPERATOR}.
     */
    @WebMethod
    List<VOMarketplace> getMarketplacesForOperator();

    /**
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    List<VOMarketplace> getMarketplacesForOrganization();

    /**
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    List<VOCatalogEntry> getMarketplacesForService(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code MARKETPLACE_OWNER} and {@code PLATFORM_OPERATOR}.
     */
    @WebMethod
    List<VOMarketplace> getMarketplacesOwned();

    /**
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     */
    @WebMethod
    List<VOOrganization> getOrganizationsForMarketplace(@WebParam(name = "marketplaceId") String marketplaceId)
            throws MarketplaceAccessTypeUneligibleForOperationException, ObjectNotFoundException,
                    OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     */
    @WebMethod
    void liftBanOrganizationsFromMarketplace(
            @WebParam(name = "organizationIds") List<String> organizationIds,
            @WebParam(name = "marketplaceId") String marketplaceId)
            throws MarketplaceAccessTypeUneligibleForOperationException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthorityException;

    /**
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    VOServiceDetails publishService(
            @WebParam(name = "service") VOService service, @WebParam(name = "entries") List<VOCatalogEntry> entries)
            throws NonUniqueBusinessKeyException, ObjectNotFoundException, OperationNotPermittedException,
                    PublishingToMarketplaceNotPermittedException, ValidationException;

    /**
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     */
    @WebMethod
    void removeOrganizationsFromMarketplace(
            @WebParam(name = "organizationIds") List<String> organizationIds,
            @WebParam(name = "marketplaceId") String marketplaceId)
            throws MarketplaceAccessTypeUneligibleForOperationException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthorityException;

    /**
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     */
    @WebMethod
    void saveBrandingUrl(
            @WebParam(name = "marketplace") VOMarketplace marketplace,
            @WebParam(name = "brandingUrl") String brandingUrl)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    ValidationException;

    /**
     *
     * <p>Open to {@code MARKETPLACE_OWNER} and {@code PLATFORM_OPERATOR}.
     */
    @WebMethod
    VOMarketplace updateMarketplace(@WebParam(name = "marketplace") VOMarketplace marketplace)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    UserRoleAssignmentException, ValidationException;
}
