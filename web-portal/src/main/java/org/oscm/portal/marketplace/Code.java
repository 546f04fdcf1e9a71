package org.oscm.portal.marketplace;

import java.util.Locale;

/** How a constant is written in an address: {@code PER_USER} is {@code per-user}. */
final class Code {
    private Code() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
