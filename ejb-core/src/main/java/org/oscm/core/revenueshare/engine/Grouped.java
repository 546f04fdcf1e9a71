package org.oscm.core.revenueshare.engine;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups sales by a name and turns each group, in the order of the names, into a line of the result. */
final class Grouped {

    private Grouped() {}

    static <R> List<R> by(List<Sale> sales, Function<Sale, String> name, Function<List<Sale>, R> line) {
        return sales.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList())).values().stream()
                .map(line)
                .toList();
    }
}
