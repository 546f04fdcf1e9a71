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

@WebService(name = "OrganizationalUnitService", targetNamespace = "http://oscm.org/xsd")
public interface OrganizationalUnitService {

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    void addAccessibleServices(
            @WebParam(name = "unitId") String unitId, @WebParam(name = "services") List<String> services);

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void addVisibleServices(
            @WebParam(name = "unitId") String unitId, @WebParam(name = "services") List<String> services);

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    VOOrganizationalUnit createUnit(
            @WebParam(name = "unitName") String unitName,
            @WebParam(name = "description") String description,
            @WebParam(name = "referenceId") String referenceId)
            throws NonUniqueBusinessKeyException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void deleteUnit(@WebParam(name = "organizationalUnitName") String organizationalUnitName)
            throws DeletionConstraintException, MailOperationException, ObjectNotFoundException,
                    OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    List<VOService> getAccessibleServices(
            @WebParam(name = "unitId") String unitId,
            @WebParam(name = "pagination") Pagination pagination,
            @WebParam(name = "marketplaceId") String marketplaceId);

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    List<VOOrganizationalUnit> getOrganizationalUnits(@WebParam(name = "pagination") Pagination pagination);

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    List<VOService> getVisibleServices(
            @WebParam(name = "unitId") String unitId,
            @WebParam(name = "pagination") Pagination pagination,
            @WebParam(name = "marketplaceId") String marketplaceId);

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
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
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    void revokeAccessibleServices(
            @WebParam(name = "unitId") String unitId, @WebParam(name = "services") List<String> services);

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
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
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void revokeVisibleServices(
            @WebParam(name = "unitId") String unitId, @WebParam(name = "services") List<String> services);
}
