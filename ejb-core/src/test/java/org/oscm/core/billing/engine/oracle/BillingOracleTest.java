package org.oscm.core.billing.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oscm.core.kernel.Refusal;

/**
 * Recalculates known scenarios and compares every field. Scenarios are read from all {@code *.json} files below the
 * folder given by {@code -Doscm.oracle=DIR}, by default from the copy in the test resources. Kinds that no engine
 * answers are left out.
 */
class BillingOracleTest {

    @ParameterizedTest
    @EnumSource
    void everyFieldOfEveryScenarioMatches(OracleKind kind) {
        List<JsonNode> scenarios = scenarios(kind);
        List<String> mismatches = new ArrayList<>();
        int matching = 0;
        for (JsonNode scenario : scenarios) {
            List<String> differences = differences(kind, scenario);
            matching += differences.isEmpty() ? 1 : 0;
            differences.forEach(difference -> mismatches.add(scenario.get("id").asText() + " " + difference));
        }
        System.out.println(kind.label() + ": " + matching + "/" + scenarios.size() + " scenarios match");
        assertThat(mismatches).as("fields that differ").isEmpty();
    }

    private static List<String> differences(OracleKind kind, JsonNode scenario) {
        try {
            return kind.differences(scenario.get("expected"), kind.answer(scenario.get("request")));
        } catch (Refusal refused) {
            return List.of("expected an answer, got the refusal " + refused.getMessage());
        }
    }

    static List<JsonNode> scenarios(OracleKind kind) {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(file -> scenariosIn(Json.read(file)))
                    .filter(scenario ->
                            OracleKind.labelled(scenario.path("kind").asText()).equals(Optional.of(kind)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> scenariosIn(JsonNode file) {
        return file.isArray() ? StreamSupport.stream(file.spliterator(), false) : Stream.of(file);
    }

    private static Path folder() {
        String given = System.getProperty("oscm.oracle");
        if (given != null && !given.isBlank()) {
            return Path.of(given);
        }
        try {
            return Path.of(BillingOracleTest.class.getResource("/oracle").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
