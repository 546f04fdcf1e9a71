package org.oscm.core.billing.engine.time;

import java.util.Comparator;
import org.oscm.core.kernel.Period;

/** The order of stretches in time. */
final class Stretches {

    static final Comparator<Stretch<?>> BY_TIME = Comparator.comparing(
            Stretch::period, Comparator.comparing(Period::start).thenComparing(Period::end));

    private Stretches() {}
}
