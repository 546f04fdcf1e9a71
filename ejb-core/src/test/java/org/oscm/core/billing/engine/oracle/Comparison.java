package org.oscm.core.billing.engine.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares two JSON trees field by field: factors to 1e-9 relative, all other numbers exactly as decimals. */
final class Comparison {

    private static final Set<String> FACTORS = Set.of("factor", "valueFactor", "stepEntityCount");
    private static final double TOLERANCE = 1e-9;

    private final List<String> differences = new ArrayList<>();

    private Comparison() {}

    /** One line for each field that differs; a missing field counts as different. */
    static List<String> differences(JsonNode expected, JsonNode got) {
        Comparison comparison = new Comparison();
        comparison.compare("", "", expected, got);
        return comparison.differences;
    }

    private void compare(String path, String field, JsonNode expected, JsonNode got) {
        if (expected == null || got == null) {
            differences.add(path + ": expected " + expected + ", got " + got);
        } else if (expected.isObject() && got.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            got.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(path + "/" + name, name, expected.get(name), got.get(name)));
        } else if (expected.isArray() && got.isArray()) {
            for (int i = 0; i < Math.max(expected.size(), got.size()); i++) {
                compare(path + "/" + i, field, expected.get(i), got.get(i));
            }
        } else if (!isSame(field, expected, got)) {
            differences.add(path + ": expected " + expected + ", got " + got);
        }
    }

    private static boolean isSame(String field, JsonNode expected, JsonNode got) {
        if (expected.isContainerNode() || got.isContainerNode()) {
            return false;
        }
        Optional<BigDecimal> one = number(expected);
        Optional<BigDecimal> other = number(got);
        if (one.isEmpty() || other.isEmpty()) {
            return expected.asText().equals(got.asText()) && expected.isNull() == got.isNull();
        }
        return FACTORS.contains(field)
                ? isClose(one.get().doubleValue(), other.get().doubleValue())
                : one.get().compareTo(other.get()) == 0;
    }

    private static boolean isClose(double one, double other) {
        return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        if (node.isNull() || node.isBoolean()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(node.asText()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
