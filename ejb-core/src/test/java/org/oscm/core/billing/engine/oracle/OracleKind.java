package org.oscm.core.billing.engine.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The kinds of scenarios and who answers them. */
enum OracleKind {
    RATING("rating", RatingScenario::answer),
    REVENUE_SHARE("revenue-share", RevenueShareScenario::answer),
    SCHEDULE("schedule", ScheduleScenario::answer),
    FACTOR("factor", FactorScenario::answer);

    private final String label;
    private final UnaryOperator<JsonNode> answer;

    OracleKind(String label, UnaryOperator<JsonNode> answer) {
        this.label = label;
        this.answer = answer;
    }

    String label() {
        return label;
    }

    /** What the engine says to a request, in the shape of the expectation. */
    JsonNode answer(JsonNode request) {
        return answer.apply(request);
    }

    /** The fields that differ. The order of elements has a meaning, except in revenue shares. */
    List<String> differences(JsonNode expected, JsonNode got) {
        return this == REVENUE_SHARE
                ? Comparison.differences(Json.sorted(expected), Json.sorted(got))
                : Comparison.differences(expected, got);
    }

    static Optional<OracleKind> labelled(String label) {
        for (OracleKind kind : values()) {
            if (kind.label.equals(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
