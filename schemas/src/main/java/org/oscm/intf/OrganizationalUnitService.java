package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import jakarta.xml.ws.RequestWrapper;
import jakarta.xml.ws.ResponseWrapper;
import java.util.List;
import org.oscm.pagination.Pagination;
import org.oscm.types.enumtypes.UnitRoleType;
import org.oscm.types.exceptions.DeletionConstraintException;
import org.oscm.types.exceptions.MailOperationException;
import org.oscm.types.exceptions.NonUniqueBusinessKeyException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.vo.VOOrganizationalUnit;
import org.oscm.vo.VOService;
import org.oscm.vo.VOUser;

/**
 * Manages organizational units: groups of users inside a customer organization with their own administrators and
 * their own view of the catalog. Unit ids and service lists are numeric keys written as text.
 */
@WebService(name = "OrganizationalUnitService", targetNamespace = "http://oscm.org/xsd")
public interface OrganizationalUnitService {

    /**
     * Makes services accessible to a unit: its members may subscribe to them.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code UNIT_ADMINISTRATOR}.
     *
     * @param unitId key of the unit, as text
     * @param services keys of the services, as text
     */
    @WebMethod
    void addAccessibleServices(
            @WebParam(name = "unitId") String unitId, @WebParam(name = "services") List<String> services);

    /**
     * Makes services visible to a unit: its members see them in the catalog.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param unitId key of the unit, as text
     * @param services keys of the services, as text
     */
    @WebMethod
    void addVisibleServices(
            @WebParam(name = "unitId") String unitId, @WebParam(name = "services") List<String> services);

    /**
     * Creates an organizational unit.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param unitName name of the unit, unique in the organization
     * @param description what the unit is for; may be null
     * @param referenceId a reference of the customer's own, such as a cost centre; may be null
     * @return the stored state, with key and new version
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     */
    @WebMethod
    VOOrganizationalUnit createUnit(
            @WebParam(name = "unitName") String unitName,
            @WebParam(name = "description") String description,
            @WebParam(name = "referenceId") String referenceId)
            throws NonUniqueBusinessKeyException;

    /**
     * Deletes an organizational unit that has no subscriptions. Its members stay in the organization.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param organizationalUnitName name of the unit
     * @throws DeletionConstraintException if something else still depends on the object
     * @throws MailOperationException if a mail that belongs to the action could not be sent
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    void deleteUnit(@WebParam(name = "organizationalUnitName") String organizationalUnitName)
            throws DeletionConstraintException, MailOperationException, ObjectNotFoundException,
                    OperationNotPermittedException;

    /**
     * Lists the services that members of a unit may subscribe to.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param unitId key of the unit, as text
     * @param pagination which part of the list is wanted; null for all of it
     * @param marketplaceId id of the marketplace whose services are meant
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOService> getAccessibleServices(
            @WebParam(name = "unitId") String unitId,
            @WebParam(name = "pagination") Pagination pagination,
            @WebParam(name = "marketplaceId") String marketplaceId);

    /**
     * Lists the units of the caller's organization.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param pagination which part of the list is wanted; null for all of it
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOOrganizationalUnit> getOrganizationalUnits(@WebParam(name = "pagination") Pagination pagination);

    /**
     * Lists the services that members of a unit see in the catalog.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code UNIT_ADMINISTRATOR}.
     *
     * @param unitId key of the unit, as text
     * @param pagination which part of the list is wanted; null for all of it
     * @param marketplaceId id of the marketplace whose services are meant
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOService> getVisibleServices(
            @WebParam(name = "unitId") String unitId,
            @WebParam(name = "pagination") Pagination pagination,
            @WebParam(name = "marketplaceId") String marketplaceId);

    /**
     * Gives a member roles inside a unit. On the wire the name ends in {@code InUnit}, as the user roles of {@link
     * IdentityService} share the namespace.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param user the user, found by its key and checked by its version
     * @param roles roles inside the unit
     * @param organizationalUnit the unit
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod(operationName = "grantUserRolesInUnit")
    @RequestWrapper(
            localName = "grantUserRolesInUnit",
            targetNamespace = "http://oscm.org/xsd",
            className = "org.oscm.intf.jaxws.GrantUserRolesInUnit")
    @ResponseWrapper(
            localName = "grantUserRolesInUnitResponse",
            targetNamespace = "http://oscm.org/xsd",
            className = "org.oscm.intf.jaxws.GrantUserRolesInUnitResponse")
    void grantUserRoles(
            @WebParam(name = "user") VOUser user,
            @WebParam(name = "roles") List<UnitRoleType> roles,
            @WebParam(name = "organizationalUnit") VOOrganizationalUnit organizationalUnit)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Takes the right to subscribe to services from a unit.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code UNIT_ADMINISTRATOR}.
     *
     * @param unitId key of the unit, as text
     * @param services keys of the services, as text
     */
    @WebMethod
    void revokeAccessibleServices(
            @WebParam(name = "unitId") String unitId, @WebParam(name = "services") List<String> services);

    /**
     * Takes roles inside a unit from a member. On the wire the name ends in {@code InUnit}, as the user roles of
     * {@link IdentityService} share the namespace.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param user the user, found by its key and checked by its version
     * @param roles roles inside the unit
     * @param organizationalUnit the unit
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod(operationName = "revokeUserRolesInUnit")
    @RequestWrapper(
            localName = "revokeUserRolesInUnit",
            targetNamespace = "http://oscm.org/xsd",
            className = "org.oscm.intf.jaxws.RevokeUserRolesInUnit")
    @ResponseWrapper(
            localName = "revokeUserRolesInUnitResponse",
            targetNamespace = "http://oscm.org/xsd",
            className = "org.oscm.intf.jaxws.RevokeUserRolesInUnitResponse")
    void revokeUserRoles(
            @WebParam(name = "user") VOUser user,
            @WebParam(name = "roles") List<UnitRoleType> roles,
            @WebParam(name = "organizationalUnit") VOOrganizationalUnit organizationalUnit)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Hides services from a unit.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param unitId key of the unit, as text
     * @param services keys of the services, as text
     */
    @WebMethod
    void revokeVisibleServices(
            @WebParam(name = "unitId") String unitId, @WebParam(name = "services") List<String> services);
}
