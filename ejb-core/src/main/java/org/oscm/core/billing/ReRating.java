package org.oscm.core.billing;

import java.util.List;

/**
 * A stored bill, built again from its inputs and compared byte by byte.
 *
 * @param billKey key of the stored bill
 * @param historyRevision the newest fact that was known when it was written
 * @param identical whether both are the same to the byte
 * @param differences the lines that differ, the first twenty; empty if identical
 */
public record ReRating(long billKey, long historyRevision, boolean identical, List<Difference> differences) {

    /**
     * A line that differs.
     *
     * @param line counted from 1
     * @param stored null if the stored bill is shorter
     * @param rebuilt null if the bill built again is shorter
     */
    public record Difference(int line, String stored, String rebuilt) {}
}
