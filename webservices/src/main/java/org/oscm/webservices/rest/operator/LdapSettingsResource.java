package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.oscm.core.identity.DirectorySettings;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.service.DirectoryAdministration;
import org.oscm.core.kernel.Refusal;
import org.oscm.webservices.rest.identity.LdapSettings;

/** Which directory keeps the people of an organization. */
@Path("operator/v1/organizations/{organizationId}/ldap-settings")
public class LdapSettingsResource {

    private static final DirectorySettings NONE = new DirectorySettings(Map.of());

    @EJB
    private DirectoryAdministration directories;

    /** What the organization says itself. */
    @GET
    public LdapSettings get(@PathParam("organizationId") String organizationId) {
        return directories
                .of(organizationId)
                .map(LdapSettings::of)
                .orElseThrow(() -> Refusal.of(IdentityError.LDAP_NOT_SET_UP));
    }

    /** From now on the directory keeps the people and their passwords, if it answers and knows the administrators. */
    @PUT
    public LdapSettings put(@PathParam("organizationId") String organizationId, LdapSettings settings) {
        directories.change(
                organizationId, settings.over(directories.of(organizationId).orElse(NONE)));
        return get(organizationId);
    }

    /** From now on the platform keeps the people and their passwords. */
    @DELETE
    public void delete(@PathParam("organizationId") String organizationId) {
        directories.remove(organizationId);
    }
}
