package org.oscm.core.audit.usecase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oscm.core.audit.AuditEntryView;
import org.oscm.core.audit.RowChange;

/**
 * The audit log as text, one line per entry: time, product, level, group and operation; then, separated by bars, user,
 * organization and its name, the parameters, and what changed. A bar, backslash or line break in a value is written with
 * a backslash, so that nobody can forge a line.
 */
public final class AuditText {

    private AuditText() {}

    /** Ends with a line break. */
    public static String line(AuditEntryView entry) {
        Stream<String> who = Stream.of(entry.userId(), entry.organizationId(), entry.organizationName());
        Stream<String> parameters = entry.parameters().entrySet().stream().map(p -> p.getKey() + "=" + p.getValue());
        Stream<String> changes = entry.changes().stream().map(AuditText::change);
        String details = Stream.of(who, parameters, changes)
                .flatMap(part -> part)
                .map(AuditText::escaped)
                .collect(Collectors.joining("|"));
        return entry.at() + " OSCM INFO " + entry.group() + ": " + entry.operation() + " |" + details + "\n";
    }

    public static String lines(List<AuditEntryView> entries) {
        return entries.stream().map(AuditText::line).collect(Collectors.joining());
    }

    private static String change(RowChange change) {
        Stream<String> names = Stream.concat(change.before().keySet().stream(), change.after().keySet().stream());
        return change.row() + " "
                + names.distinct()
                        .sorted()
                        .map(name -> name + ": " + side(change.before(), name) + " -> " + side(change.after(), name))
                        .collect(Collectors.joining(", "));
    }

    private static String side(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }

    private static String escaped(String value) {
        return Objects.toString(value, "")
                .replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }
}
