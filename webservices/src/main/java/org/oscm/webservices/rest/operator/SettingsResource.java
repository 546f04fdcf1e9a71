package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.oscm.core.configuration.SettingRule;
import org.oscm.core.configuration.SettingView;
import org.oscm.core.configuration.service.PlatformSettings;

/** The operator's settings. */
@Path("operator/v1/settings")
public class SettingsResource {

    /** The value of a setting; empty means its default. */
    public record Setting(String value) {}

    /**
     * A setting with what may become of it.
     *
     * @param value the present value; of a secret only whether there is one
     * @param allowed the only values of a choice or flag
     * @param least of numbers the least value, of texts the least length
     * @param greatest of numbers the greatest value, of texts the greatest length
     */
    public record DescribedSetting(
            String key,
            String value,
            String defaultValue,
            SettingRule.SettingKind kind,
            List<String> allowed,
            long least,
            long greatest,
            boolean mandatory,
            boolean readOnly) {

        static DescribedSetting of(SettingView setting) {
            SettingRule rule = setting.key().rule();
            return new DescribedSetting(
                    setting.key().name(),
                    setting.value(),
                    rule.standard(),
                    rule.kind(),
                    rule.allowed(),
                    rule.least(),
                    rule.greatest(),
                    rule.mandatory(),
                    rule.readOnly());
        }
    }

    @EJB
    private PlatformSettings settings;

    /** All settings. */
    @GET
    public List<DescribedSetting> getAll() {
        return settings.settings().stream().map(DescribedSetting::of).toList();
    }

    /** The value of one setting. */
    @GET
    @Path("{key}")
    public Setting get(@PathParam("key") String key) {
        return new Setting(settings.setting(key));
    }

    /** Changes one setting. */
    @PUT
    @Path("{key}")
    public Setting put(@PathParam("key") String key, Setting setting) {
        settings.changeSetting(key, setting.value());
        return get(key);
    }
}
