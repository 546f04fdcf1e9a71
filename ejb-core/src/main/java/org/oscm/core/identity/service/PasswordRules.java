package org.oscm.core.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;

/** What new passwords must be like, for pages that help to choose one. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class PasswordRules {

    @Inject
    private Settings settings;

    /** Least number of characters, 6 to 100. */
    public int shortest() {
        return settings.smallNumber(SettingKey.PASSWORD_MIN_LENGTH);
    }
}
