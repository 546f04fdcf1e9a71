package org.oscm.core.configuration.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.configuration.Installation;
import org.oscm.core.configuration.SettingKey;

/** Where people find the portal. */
@Dependent
public class PortalAddress {

    private final Settings settings;

    @Inject
    public PortalAddress(Settings settings) {
        this.settings = settings;
    }

    /** The address without a slash at its end: what the operator set, else that of this server. */
    public String get() {
        String configured = settings.text(SettingKey.BASE_URL_HTTPS);
        String address =
                configured.isEmpty() ? "https://localhost:" + Installation.httpsPort() + "/oscm-portal" : configured;
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** Where users enter the application of a subscription through the platform. */
    public String entrance(long subscriptionKey) {
        return get() + "/opt/" + Long.toHexString(subscriptionKey) + "/";
    }
}
