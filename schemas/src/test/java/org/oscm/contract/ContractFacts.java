package org.oscm.contract;

import static org.oscm.contract.WireFacts.local;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The released contract as recorded in {@code src/test/resources/contract}, in the notation of {@link WireFacts}. */
final class ContractFacts {
    private final JsonObject services;
    private final JsonObject types;
    private final JsonObject conflictingTypes;

    private ContractFacts(JsonObject services, JsonObject types) {
        this.services = services.getJsonObject("services");
        this.types = types.getJsonObject("types");
        conflictingTypes = types.getJsonObject("conflicting_types");
    }

    /** What the platform offers. */
    static ContractFacts platform() {
        return new ContractFacts(read("services.json"), read("types.json"));
    }

    /** What the platform calls at others, or others call at it to register payments. */
    static ContractFacts outbound() {
        JsonObject soap = read("outbound.json").getJsonObject("soap");
        return new ContractFacts(soap, soap);
    }

    Map<String, Class<?>> interfaces() {
        Map<String, Class<?>> interfaces = new TreeMap<>();
        services.forEach((name, service) ->
                interfaces.put(name, type(service.asJsonObject().getString("java_interface"))));
        return interfaces;
    }

    Map<String, String> operations(String service) {
        Map<String, String> facts = new TreeMap<>();
        services.getJsonObject(service)
                .getJsonObject("operations")
                .forEach((name, operation) -> facts.put(name, operation(operation.asJsonObject())));
        return facts;
    }

    Map<String, String> types(String service) {
        Map<String, String> facts = new TreeMap<>();
        types.forEach((name, type) -> putIfUsed(facts, service, name, type.asJsonObject()));
        conflictingTypes.forEach((name, variants) -> {
            facts.remove(local(name));
            variants.asJsonArray().forEach(type -> putIfUsed(facts, service, name, type.asJsonObject()));
        });
        return facts;
    }

    private static void putIfUsed(Map<String, String> facts, String service, String name, JsonObject type) {
        boolean used =
                type.getJsonArray("used_by").getValuesAs(JsonString::getString).contains(service);
        if (used) {
            facts.put(local(name), type.getString("kind").equals("enum") ? values(type) : structure(type));
        }
    }

    private static String operation(JsonObject operation) {
        JsonValue result = operation.get("returns");
        String results = result == JsonValue.NULL ? "" : particle(result.asJsonObject());
        return operation.getString("soapAction") + " | "
                + local(operation.getString("input_element")) + "(" + particles(operation.getJsonArray("params"))
                + ") | "
                + local(operation.getString("output_element")) + "(" + results + ") | "
                + operation.getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                        .map(fault -> local(fault.getString("element")) + ":" + local(fault.getString("type")))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String structure(JsonObject type) {
        String base = type.containsKey("base") ? local(type.getString("base")) + " + " : "";
        return (type.getBoolean("abstract", false) ? "abstract " : "")
                + base
                + particles(type.getJsonArray("elements"));
    }

    private static String values(JsonObject type) {
        return String.join(", ", type.getJsonArray("values").getValuesAs(JsonString::getString));
    }

    private static String particles(JsonArray particles) {
        return particles.getValuesAs(JsonObject.class).stream()
                .map(ContractFacts::particle)
                .collect(Collectors.joining(", "));
    }

    private static String particle(JsonObject particle) {
        return WireFacts.line(
                particle.getString("name"),
                particle.isNull("type") ? "" : local(particle.getString("type")),
                text(particle.get("min")),
                text(particle.get("max")),
                particle.getBoolean("nillable", false),
                !particle.getString("form", "qualified").equals("unqualified"));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("The contract names an interface that is not here: " + name, missing);
        }
    }

    private static JsonObject read(String file) {
        try (InputStream stream = ContractFacts.class.getResourceAsStream("/contract/" + file);
                JsonReader reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
