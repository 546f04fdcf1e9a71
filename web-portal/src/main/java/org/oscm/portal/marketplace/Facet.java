package org.oscm.portal.marketplace;

import java.util.List;

/**
 * One question by which a catalog can be narrowed.
 *
 * @param name the parameter in the address
 * @param title the question in words
 * @param options its answers, at least two
 */
public record Facet(String name, String title, List<Option> options) {
    /**
     * An answer.
     *
     * @param value what stands in the address
     * @param label what people read
     * @param count how many services would be shown
     * @param chosen whether it is chosen now
     */
    public record Option(String value, String label, long count, boolean chosen) {}
}
