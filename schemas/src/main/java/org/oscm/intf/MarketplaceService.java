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

/** Manages marketplaces, who may sell on them, how they look, and which services are published on them. */
@WebService(name = "MarketplaceService", targetNamespace = "http://oscm.org/xsd")
public interface MarketplaceService {

    /**
     * Allows sellers to publish on a closed marketplace.
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     *
     * @param organizationIds ids of the organizations
     * @param marketplaceId id of the marketplace
     * @throws MarketplaceAccessTypeUneligibleForOperationException if the marketplace is open and the operation is
     *     for closed ones, or the other way round
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAlreadyExistsException if an organization is on the list already
     * @throws OrganizationAuthorityException if an organization has no role in which it could sell
     */
    @WebMethod
    void addOrganizationsToMarketplace(
            @WebParam(name = "organizationIds") List<String> organizationIds,
            @WebParam(name = "marketplaceId") String marketplaceId)
            throws MarketplaceAccessTypeUneligibleForOperationException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAlreadyExistsException, OrganizationAuthorityException;

    /**
     * Forbids sellers to publish on an open marketplace. What they have published there is taken off.
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     *
     * @param organizationIds ids of the organizations
     * @param marketplaceId id of the marketplace
     * @throws MarketplaceAccessTypeUneligibleForOperationException if the marketplace is open and the operation is
     *     for closed ones, or the other way round
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAlreadyBannedException if an organization is banned already
     * @throws OrganizationAuthorityException if an organization has no role in which it could sell
     */
    @WebMethod
    void banOrganizationsFromMarketplace(
            @WebParam(name = "organizationIds") List<String> organizationIds,
            @WebParam(name = "marketplaceId") String marketplaceId)
            throws MarketplaceAccessTypeUneligibleForOperationException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAlreadyBannedException, OrganizationAuthorityException;

    /**
     * Creates a marketplace and gives its owner the role of one.
     *
     * <p>Open to {@code PLATFORM_OPERATOR}.
     *
     * @param marketplace the new marketplace; its id may be left open
     * @return the stored state, with key and new version
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws UserRoleAssignmentException if a role does not go with the roles of the organization
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOMarketplace createMarketplace(@WebParam(name = "marketplace") VOMarketplace marketplace)
            throws ObjectNotFoundException, OperationNotPermittedException, UserRoleAssignmentException,
                    ValidationException;

    /**
     * Deletes a marketplace; services published there lose their place.
     *
     * <p>Open to {@code PLATFORM_OPERATOR}.
     *
     * @param marketplaceId id of the marketplace
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    void deleteMarketplace(@WebParam(name = "marketplaceId") String marketplaceId) throws ObjectNotFoundException;

    /**
     * Lists the sellers banned from an open marketplace.
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     *
     * @param marketplaceId id of the marketplace
     * @return what was found; possibly empty, never null
     * @throws MarketplaceAccessTypeUneligibleForOperationException if the marketplace is open and the operation is
     *     for closed ones, or the other way round
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    List<VOOrganization> getBannedOrganizationsForMarketplace(@WebParam(name = "marketplaceId") String marketplaceId)
            throws MarketplaceAccessTypeUneligibleForOperationException, ObjectNotFoundException,
                    OperationNotPermittedException;

    /**
     * Tells where the style sheet of a marketplace lies.
     *
     * <p>Needs no role.
     *
     * @param marketplaceId id of the marketplace
     * @return the address, or null for the standard look
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    String getBrandingUrl(@WebParam(name = "marketplaceId") String marketplaceId) throws ObjectNotFoundException;

    /**
     * Shows a marketplace.
     *
     * <p>Needs no role.
     *
     * @param marketplaceId id of the marketplace
     * @return the marketplace
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    VOMarketplace getMarketplaceById(@WebParam(name = "marketplaceId") String marketplaceId)
            throws ObjectNotFoundException;

    /**
     * Shows the marketplace on which a subscription was made.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param subscriptionKey key of the subscription
     * @param locale language of the texts, for example {@code en}
     * @return the marketplace, or null if it is gone
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    VOMarketplace getMarketplaceForSubscription(
            @WebParam(name = "subscriptionKey") long subscriptionKey, @WebParam(name = "locale") String locale)
            throws ObjectNotFoundException;

    /**
     * Lists all marketplaces.
     *
     * <p>Open to {@code PLATFORM_OPERATOR}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOMarketplace> getMarketplacesForOperator();

    /**
     * Lists the marketplaces on which the caller's organization may publish.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOMarketplace> getMarketplacesForOrganization();

    /**
     * Lists where a service is published, with its categories and visibility there.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    List<VOCatalogEntry> getMarketplacesForService(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Lists the marketplaces the caller's organization owns.
     *
     * <p>Open to {@code MARKETPLACE_OWNER} and {@code PLATFORM_OPERATOR}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOMarketplace> getMarketplacesOwned();

    /**
     * Lists the sellers that may publish on a closed marketplace.
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     *
     * @param marketplaceId id of the marketplace
     * @return what was found; possibly empty, never null
     * @throws MarketplaceAccessTypeUneligibleForOperationException if the marketplace is open and the operation is
     *     for closed ones, or the other way round
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    List<VOOrganization> getOrganizationsForMarketplace(@WebParam(name = "marketplaceId") String marketplaceId)
            throws MarketplaceAccessTypeUneligibleForOperationException, ObjectNotFoundException,
                    OperationNotPermittedException;

    /**
     * Allows banned sellers to publish on an open marketplace again.
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     *
     * @param organizationIds ids of the organizations
     * @param marketplaceId id of the marketplace
     * @throws MarketplaceAccessTypeUneligibleForOperationException if the marketplace is open and the operation is
     *     for closed ones, or the other way round
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthorityException if an organization has no role in which it could sell
     */
    @WebMethod
    void liftBanOrganizationsFromMarketplace(
            @WebParam(name = "organizationIds") List<String> organizationIds,
            @WebParam(name = "marketplaceId") String marketplaceId)
            throws MarketplaceAccessTypeUneligibleForOperationException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthorityException;

    /**
     * Publishes a service on a marketplace, or moves it there, with categories and visibility.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @param entries where and how the service shows; exactly one entry
     * @return the published service
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws PublishingToMarketplaceNotPermittedException if the caller's organization may not publish on this
     *     marketplace
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOServiceDetails publishService(
            @WebParam(name = "service") VOService service, @WebParam(name = "entries") List<VOCatalogEntry> entries)
            throws NonUniqueBusinessKeyException, ObjectNotFoundException, OperationNotPermittedException,
                    PublishingToMarketplaceNotPermittedException, ValidationException;

    /**
     * Takes from sellers the right to publish on a closed marketplace. What they have published there is taken
     * off.
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     *
     * @param organizationIds ids of the organizations
     * @param marketplaceId id of the marketplace
     * @throws MarketplaceAccessTypeUneligibleForOperationException if the marketplace is open and the operation is
     *     for closed ones, or the other way round
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthorityException if an organization has no role in which it could sell
     */
    @WebMethod
    void removeOrganizationsFromMarketplace(
            @WebParam(name = "organizationIds") List<String> organizationIds,
            @WebParam(name = "marketplaceId") String marketplaceId)
            throws MarketplaceAccessTypeUneligibleForOperationException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthorityException;

    /**
     * Stores where the style sheet of a marketplace lies. An empty address brings the standard look back.
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     *
     * @param marketplace the marketplace
     * @param brandingUrl address of the style sheet; null or empty for the standard one
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void saveBrandingUrl(
            @WebParam(name = "marketplace") VOMarketplace marketplace,
            @WebParam(name = "brandingUrl") String brandingUrl)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    ValidationException;

    /**
     * Changes name, owner and options of a marketplace. Only the operator can change the owner or close an open
     * one.
     *
     * <p>Open to {@code MARKETPLACE_OWNER} and {@code PLATFORM_OPERATOR}.
     *
     * @param marketplace the marketplace
     * @return the stored state, with key and new version
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws UserRoleAssignmentException if a role does not go with the roles of the organization
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOMarketplace updateMarketplace(@WebParam(name = "marketplace") VOMarketplace marketplace)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    UserRoleAssignmentException, ValidationException;
}
