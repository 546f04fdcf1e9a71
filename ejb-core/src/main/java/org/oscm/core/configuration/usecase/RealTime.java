package org.oscm.core.configuration.usecase;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;

/**
 * The machine's time, whatever the platform's clock says: for leases and locks, which are about workers that die and
 * people who guess, not about the business.
 */
@Dependent
public class RealTime {

    /** In whole milliseconds. */
    public Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }
}
