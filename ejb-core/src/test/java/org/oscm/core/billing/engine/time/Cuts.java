package org.oscm.core.billing.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.oscm.core.kernel.Period;

/** Cuts a period at random instants. */
final class Cuts {

    private Cuts() {}

    /** Parts that follow each other and together are the whole. */
    static List<Period> of(Period whole, int parts, Random random) {
        long[] borders = LongStream.concat(
                        LongStream.of(whole.startMillis(), whole.endMillis()),
                        random.longs(parts - 1L, whole.startMillis(), whole.endMillis()))
                .sorted()
                .toArray();
        List<Period> cut = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            cut.add(Period.ofMillis(borders[i], borders[i + 1]));
        }
        return cut;
    }
}
