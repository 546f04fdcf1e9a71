package org.oscm.webservices.rest.identity;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.oscm.core.identity.service.DirectoryAdministration;

/** The directory of the caller's organization. */
@Path("identity/v1/ldap-settings")
public class OwnLdapSettingsResource {

    @EJB
    private DirectoryAdministration directories;

    /** What the organization says itself. */
    @GET
    public LdapSettings get() {
        return LdapSettings.of(directories.own());
    }

    /** Takes effect if the directory answers and knows the administrators. */
    @PUT
    public LdapSettings put(LdapSettings settings) {
        directories.changeOwn(settings.over(directories.own()));
        return get();
    }
}
