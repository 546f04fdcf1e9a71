package org.oscm.core.billing.engine.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.oscm.core.billing.engine.schedule.BillingSchedule;
import org.oscm.core.kernel.Period;

/** Scenarios of a run and the periods it bills. */
final class ScheduleScenario {

    private ScheduleScenario() {}

    static JsonNode answer(JsonNode request) {
        BillingSchedule schedule = BillingSchedule.ofRun(
                Json.instant(request.get("runAt")),
                Duration.ofMillis(request.get("offsetMillis").asLong()),
                ZoneId.of(request.get("timeZone").asText()));
        ObjectNode answer =
                Json.object().put("effectiveEnd", schedule.effectiveEnd().toEpochMilli());
        answer.set("sharesPeriod", Json.period(schedule.sharesPeriod()));
        answer.set("billingPeriods", Json.array(due(schedule, request.get("subscription")), Json::period));
        return answer;
    }

    private static List<Period> due(BillingSchedule schedule, JsonNode subscription) {
        Instant activatedAt = Json.instant(subscription.get("activatedAt"));
        Optional<Instant> lastBilled = Json.optionalInstant(subscription.get("lastBilledPeriodEnd"));
        return schedule.isCandidate(activatedAt, lastBilled, Optional.empty())
                ? schedule.duePeriods(subscription.get("cutOffDay").asInt(), activatedAt, lastBilled)
                : List.of();
    }
}
