package org.oscm.core.configuration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.oscm.core.kernel.UserRole;

/** Tells everybody the platform's time; in a sandbox that is the moved clock. */
@Stateless
public class PlatformTime {

    @Inject
    private Clock clock;

    /** The time in the billing zone, in milliseconds precision. */
    @RolesAllowed(UserRole.ANY_USER)
    public ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
