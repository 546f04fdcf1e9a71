package org.oscm.core.billing.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Time factors are sums of binary fractions, so that the order of adding shows in the last digit. They agree with all
 * known scenarios to that digit. Left out are sums over several users: in which order those were added is not known.
 */
class ExactFactorsTest {

    @Test
    void everyFactorIsKnownToTheLastDigit() {
        Map<String, Double> expected = new LinkedHashMap<>();
        Map<String, Double> got = new LinkedHashMap<>();
        for (JsonNode scenario : BillingOracleTest.scenarios(OracleKind.RATING)) {
            String id = scenario.get("id").asText();
            factors(id, scenario.get("expected"), false, expected);
            factors(id, OracleKind.RATING.answer(scenario.get("request")), false, got);
        }

        assertThat(expected).hasSizeGreaterThan(3000);
        assertThat(got).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static void factors(String path, JsonNode node, boolean severalUsers, Map<String, Double> factors) {
        boolean several = severalUsers || node.at("/userAssignmentCosts/byUser").size() > 1;
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!member.getKey().equals("factor")) {
                factors(path + "/" + member.getKey(), member.getValue(), several, factors);
            } else if (!several || !path.endsWith("/userAssignmentCosts")) {
                factors.put(path, member.getValue().asDouble());
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            factors(path + "/" + i, node.get(i), several, factors);
        }
    }
}
