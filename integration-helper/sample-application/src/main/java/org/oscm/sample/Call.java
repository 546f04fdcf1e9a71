package org.oscm.sample;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One call the platform made and what the application answered.
 *
 * @param at when it came
 * @param operation name of the operation of the provisioning service
 * @param instanceId the instance it was about; empty if there is none yet
 * @param details what else was said, such as the subscription, parameters and users, in order
 * @param returnCode zero if the application did as asked
 * @param answer a sentence about the outcome
 */
record Call(
        Instant at, String operation, String instanceId, Map<String, String> details, int returnCode, String answer) {

    Call {
        details = new LinkedHashMap<>(details);
    }

    boolean isRefused() {
        return returnCode != 0;
    }

    JsonObject toJson() {
        JsonObjectBuilder said = Json.createObjectBuilder();
        details.forEach(said::add);
        return Json.createObjectBuilder()
                .add("at", at.toString())
                .add("operation", operation)
                .add("instanceId", instanceId)
                .add("details", said)
                .add("returnCode", returnCode)
                .add("answer", answer)
                .build();
    }

    static Call of(JsonObject json) {
        Map<String, String> details = new LinkedHashMap<>();
        json.getJsonObject("details").forEach((name, value) -> details.put(name, ((JsonString) value).getString()));
        return new Call(
                Instant.parse(json.getString("at")),
                json.getString("operation"),
                json.getString("instanceId"),
                details,
                json.getInt("returnCode"),
                json.getString("answer"));
    }
}
