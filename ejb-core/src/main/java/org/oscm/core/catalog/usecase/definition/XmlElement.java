package org.oscm.core.catalog.usecase.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;

/** An element of a document as it was read, with its position. */
final class XmlElement {
    private static final Map<String, String> WORDS = Map.of(
            "TechnicalService", "technical service",
            "ParameterDefinition", "parameter",
            "Option", "option",
            "Event", "event",
            "Role", "role",
            "Operation", "operation",
            "OperationParameter", "operation parameter");

    private final XmlElement parent;
    private final String name;
    private final int line;
    private final int column;
    private final Map<String, String> attributes;
    private final StringBuilder text = new StringBuilder(0);
    private final List<XmlElement> children = new ArrayList<>(0);

    XmlElement(XmlElement parent, String name, Attributes attributes, int line, int column) {
        this.parent = parent;
        this.name = name;
        this.line = line;
        this.column = column;
        this.attributes = new HashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            this.attributes.put(attributes.getLocalName(i), attributes.getValue(i));
        }
        if (parent != null) {
            parent.children.add(this);
        }
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    XmlElement parent() {
        return parent;
    }

    /** The text without the white space around it, which comes from laying out the document. */
    String text() {
        return text.toString().strip();
    }

    void append(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    List<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** Whether the attribute is there, be it blank. */
    boolean has(String attributeName) {
        return attributes.containsKey(attributeName);
    }

    /** The value of an attribute; empty if it is absent or blank. */
    Optional<String> attribute(String attributeName) {
        return Optional.ofNullable(attributes.get(attributeName)).filter(value -> !value.isBlank());
    }

    /** The value of a yes-or-no attribute; what is not a boolean is reported by the schema and counts as absent. */
    boolean isSet(String attributeName, boolean ifAbsent) {
        return attribute(attributeName)
                .map(String::strip)
                .map(value -> value.equals("true") || value.equals("1"))
                .orElse(ifAbsent);
    }

    /** The value of a whole-number attribute; what is not a number is reported by the schema and counts as absent. */
    Optional<Long> number(String attributeName) {
        return attribute(attributeName).flatMap(Values::wholeNumber);
    }

    /** The value of an enumerated attribute; an unknown one is reported by the schema and counts as absent. */
    <E extends Enum<E>> Optional<E> constant(String attributeName, Class<E> type) {
        return attribute(attributeName).flatMap(value -> Values.constant(type, value));
    }

    /** Where this is, in words: the service, then each part down to this element that has a name of its own. */
    String subject() {
        String above = parent == null ? "" : parent.subject();
        String word = WORDS.get(name);
        if (word == null) {
            return above;
        }
        String here = word
                + attribute("id").map(id -> " \"" + Values.shortened(id) + "\"").orElse("");
        return above.isEmpty() ? here : above + ", " + here;
    }
}
