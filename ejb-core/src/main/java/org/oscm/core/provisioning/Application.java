package org.oscm.core.provisioning;

import org.oscm.core.catalog.TechnicalServiceDefinition.Provisioning;
import org.oscm.core.catalog.TechnicalServiceView;

/**
 * How the provisioning service of an application is reached.
 *
 * @param provisioningUrl absolute address of its WSDL, with or without {@code ?wsdl}
 * @param username for BASIC authentication; null if the application wants none
 * @param password readable; null if the application wants none
 */
public record Application(String provisioningUrl, String username, String password) {

    /** The application behind a technical service that has a provisioning service. */
    public static Application of(TechnicalServiceView service) {
        Provisioning declared = service.provisioning();
        return new Application(declared.url(), declared.username(), declared.password());
    }

    /** Whether calls carry a user name. */
    public boolean wantsAuthentication() {
        return username != null && !username.isEmpty();
    }

    /** Without the password, so that no log shows it. */
    @Override
    public String toString() {
        return "Application[" + provisioningUrl + "]";
    }
}
