package org.oscm.core.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oscm.core.storage.Json;

/** All facts read for one owner, oldest first. Not for several threads at once. */
public final class History {

    /** A stored row before anybody asks what it says. */
    public record Row(long revision, Instant at, String kind, long subject, String document) {}

    private final List<Row> rows;
    private final Map<Class<? extends Fact>, List<? extends Recorded<?>>> read = new HashMap<>();

    /** @param rows ordered by revision */
    public History(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The facts of one kind, oldest first; empty if there are none. */
    @SuppressWarnings("unchecked")
    public <F extends Fact> List<Recorded<F>> all(Class<F> type) {
        return (List<Recorded<F>>) read.computeIfAbsent(type, kind -> read(type));
    }

    private <F extends Fact> List<Recorded<F>> read(Class<F> type) {
        String kind = kindOf(type);
        return rows.stream()
                .filter(row -> row.kind().equals(kind))
                .map(row -> new Recorded<>(row.revision(), row.at(), row.subject(), Json.read(row.document(), type)))
                .toList();
    }

    /** The facts of one kind by subject, in order of first appearance, each list oldest first. */
    public <F extends Fact> Map<Long, List<Recorded<F>>> bySubject(Class<F> type) {
        return all(type).stream()
                .collect(Collectors.groupingBy(Recorded::subject, LinkedHashMap::new, Collectors.toList()));
    }

    /** The revision of the newest fact; 0 if there is none. */
    public long newestRevision() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).revision();
    }

    /** What was known up to a revision. */
    public History upTo(long revision) {
        return new History(
                rows.stream().filter(row -> row.revision() <= revision).toList());
    }

    /** The stored name of a kind of facts. */
    public static String kindOf(Class<? extends Fact> type) {
        return type.getAnnotation(FactKind.class).value();
    }
}
