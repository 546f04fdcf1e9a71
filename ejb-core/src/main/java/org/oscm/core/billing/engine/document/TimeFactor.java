package org.oscm.core.billing.engine.document;

import java.util.List;
import org.oscm.core.kernel.Period;

/**
 * A number of time units that is charged, and where it comes from.
 *
 * @param value time units, 0 or more, never rounded
 * @param charged the stretches of time it counts, oldest first; with whole time units they reach to unit borders
 */
public record TimeFactor(double value, List<Period> charged) {

    public TimeFactor {
        charged = List.copyOf(charged);
    }
}
