package org.oscm.journeys.firstbill;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/** What the sample application was asked, as it shows to everybody. */
final class SampleCalls {

    private final URI application;

    SampleCalls(URI application) {
        this.application = application;
    }

    /** The names of the operations that were called about a subscription or its instance, in order. */
    List<String> operations(String subscriptionId) {
        String instanceId = instanceId(subscriptionId);
        return calls().stream()
                .filter(call -> isAbout(call, subscriptionId)
                        || call.getString("instanceId").equals(instanceId))
                .map(call -> call.getString("operation"))
                .toList();
    }

    /** The instance made for a subscription; empty if there is none. */
    String instanceId(String subscriptionId) {
        return calls().stream()
                .filter(call -> isAbout(call, subscriptionId))
                .map(call -> call.getString("instanceId"))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("none");
    }

    private static boolean isAbout(JsonObject call, String subscriptionId) {
        return call.getJsonObject("details").getString("subscription", "").equals(subscriptionId);
    }

    private List<JsonObject> calls() {
        try (InputStream body = application.resolve("calls").toURL().openStream();
                JsonReader json = Json.createReader(body)) {
            return json.readArray().getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
