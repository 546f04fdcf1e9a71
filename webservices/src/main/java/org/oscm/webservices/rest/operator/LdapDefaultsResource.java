package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.oscm.core.identity.service.DirectoryAdministration;
import org.oscm.webservices.rest.identity.LdapSettings;

/** What holds for directories whose organization says nothing else. */
@Path("operator/v1/ldap-settings")
public class LdapDefaultsResource {

    @EJB
    private DirectoryAdministration directories;

    /** The defaults. */
    @GET
    public LdapSettings get() {
        return LdapSettings.of(directories.defaults());
    }

    /** Those that are not named are not set any more. */
    @PUT
    public LdapSettings put(LdapSettings settings) {
        directories.changeDefaults(settings.over(directories.defaults()));
        return get();
    }
}
