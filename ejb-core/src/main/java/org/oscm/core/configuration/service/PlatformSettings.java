package org.oscm.core.configuration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.SettingView;
import org.oscm.core.configuration.usecase.PlatformClock;
import org.oscm.core.configuration.usecase.Settings;

/** The operator's settings and, in a sandbox, the clock. */
@Stateless
@RolesAllowed("PLATFORM_OPERATOR")
public class PlatformSettings {

    @Inject
    private Settings settings;

    @Inject
    private PlatformClock clock;

    /** All settings, in the order of their table. */
    public List<SettingView> settings() {
        return Arrays.stream(SettingKey.values())
                .map(key -> new SettingView(key, settings.shown(key)))
                .toList();
    }

    /** A secret is only said to be there. */
    public String setting(String name) {
        return settings.shown(Settings.named(name));
    }

    public void changeSetting(String name, String value) {
        settings.change(Settings.named(name), value);
    }

    public PlatformClock.Reading clock() {
        return clock.read();
    }

    public void setClock(Instant now, boolean running) {
        clock.set(now, running);
    }

    public void resetClock() {
        clock.reset();
    }
}
