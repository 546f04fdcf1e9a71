package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.oscm.core.configuration.service.PlatformSettings;

/** The operator's settings. */
@Path("operator/v1/settings/{key}")
public class SettingsResource {

    /** The value of a setting. */
    public record Setting(String value) {}

    @EJB
    private PlatformSettings settings;

    @GET
    public Setting get(@PathParam("key") String key) {
        return new Setting(settings.setting(key));
    }

    @PUT
    public Setting put(@PathParam("key") String key, Setting setting) {
        settings.changeSetting(key, setting.value());
        return get(key);
    }
}
