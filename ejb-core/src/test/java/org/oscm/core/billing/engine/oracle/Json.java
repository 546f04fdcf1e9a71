package org.oscm.core.billing.engine.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.oscm.core.kernel.Period;
import org.oscm.core.kernel.Revision;

/** Small words for reading and writing scenarios. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static <T> ArrayNode array(List<T> items, Function<T, ? extends JsonNode> writer) {
        ArrayNode array = array();
        items.forEach(item -> array.add(writer.apply(item)));
        return array;
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        List<T> list = new ArrayList<>();
        array.forEach(item -> list.add(reader.apply(item)));
        return list;
    }

    static <T> Map<String, T> map(JsonNode object, Function<Map.Entry<String, JsonNode>, T> reader) {
        Map<String, T> map = new LinkedHashMap<>();
        object.properties().forEach(entry -> map.put(entry.getKey(), reader.apply(entry)));
        return map;
    }

    /** The same tree with fields in the order of their names and lists in the order of their text. */
    static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = object();
            map(node, entry -> sorted(entry.getValue())).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> object.set(entry.getKey(), entry.getValue()));
            return object;
        }
        if (node.isArray()) {
            List<JsonNode> items = list(node, Json::sorted);
            items.sort(Comparator.comparing(JsonNode::toString));
            return array(items, item -> item);
        }
        return node;
    }

    static Instant instant(JsonNode millis) {
        return Instant.ofEpochMilli(millis.asLong());
    }

    static BigDecimal decimal(JsonNode text) {
        return new BigDecimal(text.asText());
    }

    static String text(BigDecimal amount) {
        return amount.toPlainString();
    }

    static Optional<String> text(JsonNode node) {
        return Optional.ofNullable(node).filter(present -> !present.isNull()).map(JsonNode::asText);
    }

    static Optional<Instant> optionalInstant(JsonNode node) {
        return Optional.ofNullable(node).filter(present -> !present.isNull()).map(Json::instant);
    }

    static Period period(JsonNode node) {
        return new Period(instant(node.get("start")), instant(node.get("end")));
    }

    static ObjectNode period(Period period) {
        return object().put("start", period.startMillis()).put("end", period.endMillis());
    }

    /** The revision of a price row; its instant is called {@code from}. */
    static Revision revision(JsonNode row) {
        return new Revision(
                instant(row.get("from")),
                row.get("revision").asLong(),
                row.path("deleted").asBoolean());
    }
}
