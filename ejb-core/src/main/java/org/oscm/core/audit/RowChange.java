package org.oscm.core.audit;

import java.util.Map;

/**
 * What became of one row.
 *
 * @param row kind and key, such as {@code User 1000}
 * @param before what the changed columns held; empty for a new row
 * @param after what they hold now; empty for a removed row
 */
public record RowChange(String row, Map<String, String> before, Map<String, String> after) {}
