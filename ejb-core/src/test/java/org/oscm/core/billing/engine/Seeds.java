package org.oscm.core.billing.engine;

import java.util.Random;
import java.util.stream.LongStream;

/** Seeds of generated cases: the same few in every build, any number with {@code -Doscm.seeds=}. */
public final class Seeds {

    private static final long FIXED = 200;

    private Seeds() {}

    /** One source of randomness for each generated case. */
    public static LongStream all() {
        return LongStream.rangeClosed(1, Long.getLong("oscm.seeds", FIXED));
    }

    public static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }
}
