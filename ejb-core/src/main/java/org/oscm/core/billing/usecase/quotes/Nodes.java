package org.oscm.core.billing.usecase.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.oscm.core.kernel.Period;

/** Small words for writing answers. */
final class Nodes {

    private Nodes() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode array(List<T> items, Function<T, ? extends JsonNode> writer) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(writer.apply(item)));
        return array;
    }

    static ObjectNode period(Period period) {
        return object().put("start", period.startMillis()).put("end", period.endMillis());
    }
}
