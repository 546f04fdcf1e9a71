package org.oscm.operator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Answers as people like to read them: lists as tables, objects as lines. */
final class Printed {

    private Printed() {}

    static String of(Object answer) {
        if (answer instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(member -> member.getKey() + ": " + cell(member.getValue()) + "\n")
                    .collect(Collectors.joining());
        }
        if (answer instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            return list.isEmpty() ? "none\n" : table(list);
        }
        if (answer instanceof List<?> list) {
            return list.stream().map(item -> cell(item) + "\n").collect(Collectors.joining());
        }
        return String.valueOf(answer);
    }

    private static String table(List<?> rows) {
        Map<String, Integer> widths = new LinkedHashMap<>();
        rows.forEach(row -> ((Map<?, ?>) row)
                .forEach((name, value) -> widths.merge(
                        name.toString(),
                        Math.max(name.toString().length(), cell(value).length()),
                        Math::max)));
        StringBuilder out = new StringBuilder();
        line(widths, name -> name, out);
        rows.forEach(row -> line(widths, name -> cell(((Map<?, ?>) row).get(name)), out));
        return out.toString();
    }

    private static void line(Map<String, Integer> widths, UnaryOperator<String> cell, StringBuilder out) {
        String line = widths.entrySet().stream()
                .map(column -> String.format("%-" + column.getValue() + "s", cell.apply(column.getKey())))
                .collect(Collectors.joining("  "));
        out.append(line.stripTrailing()).append('\n');
    }

    private static String cell(Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().map(Printed::cell).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .map(member -> member.getKey() + "=" + cell(member.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return Objects.toString(value, "");
    }
}
