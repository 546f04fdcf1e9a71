package org.oscm.core.billing.engine.oracle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Small words for reading written files. */
final class Xml {

    private Xml() {}

    static Element root(byte[] file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
    }

    static Stream<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    static List<Element> children(Element element, String name) {
        return children(element)
                .filter(child -> child.getNodeName().equals(name))
                .toList();
    }

    static Optional<Element> child(Element element, String name) {
        return children(element, name).stream().findFirst();
    }

    /** A child that has to be there. */
    static Element only(Element element, String name) {
        List<Element> found = children(element, name);
        if (found.size() != 1) {
            throw new IllegalArgumentException(element.getNodeName() + " has " + found.size() + " " + name);
        }
        return found.get(0);
    }

    static ArrayNode array(Element element, String name, Function<Element, ObjectNode> reader) {
        return Json.array(children(element, name), reader);
    }

    /** Adds attributes under other names, given in pairs; those that are absent are left out. */
    static ObjectNode attributes(Element element, String... namesAndFields) {
        ObjectNode json = Json.object();
        for (int i = 0; i < namesAndFields.length; i += 2) {
            if (element.hasAttribute(namesAndFields[i])) {
                json.put(namesAndFields[i + 1], element.getAttribute(namesAndFields[i]));
            }
        }
        return json;
    }
}
