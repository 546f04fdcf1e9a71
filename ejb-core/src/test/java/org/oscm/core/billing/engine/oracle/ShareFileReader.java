package org.oscm.core.billing.engine.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a revenue share file into the shape of the expectation, which names things and leaves out their data. */
final class ShareFileReader {
    private static final Set<String> LEFT_OUT =
            Set.of("key", "templateKey", "billingKey", "name", "customerName", "organizationKey", "organizationId");
    private static final Map<String, String> NAMING_ATTRIBUTES = Map.of(
            "Service/id", "service",
            "Subscription/id", "subscription",
            "Marketplace/id", "marketplace",
            "Organization/identifier", "organization");

    private ShareFileReader() {}

    static JsonNode read(byte[] file) throws Exception {
        ObjectNode result = object(Xml.children(Xml.root(file)).findFirst().orElseThrow());
        if (!result.has("Currency")) {
            result.putArray("Currency");
        }
        return result;
    }

    private static ObjectNode object(Element element) {
        ObjectNode json = Json.object();
        IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> element.getAttributes().item(i))
                .filter(attribute -> !LEFT_OUT.contains(attribute.getNodeName()))
                .forEach(attribute -> json.put(name(element, attribute), attribute.getNodeValue()));
        Xml.children(element).forEach(child -> addChild(json, child));
        return json;
    }

    private static void addChild(ObjectNode json, Element child) {
        String name = child.getNodeName();
        if (name.equals("Period") || name.equals("OrganizationData")) {
            return;
        }
        ObjectNode content = object(child);
        if (content.isEmpty()) {
            return;
        }
        if (name.equals("Supplier")) {
            content.put(
                    "supplier", Xml.children(child).findFirst().orElseThrow().getAttribute("id"));
        }
        json.withArray("/" + name).add(content);
    }

    private static String name(Element element, Node attribute) {
        String name = attribute.getNodeName();
        return name.equals("customerId")
                ? "customer"
                : NAMING_ATTRIBUTES.getOrDefault(element.getNodeName() + "/" + name, name);
    }
}
