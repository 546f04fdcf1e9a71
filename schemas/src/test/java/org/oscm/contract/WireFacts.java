package org.oscm.contract;

import static org.oscm.contract.PublishedWsdl.children;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What a published WSDL promises, written as one line a fact, so that two promises can be compared as text.
 *
 * <p>An operation reads {@code soapAction | parameters | result | faults}, a type {@code base, elements} or its values.
 */
final class WireFacts {
    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema";

    private final PublishedWsdl wsdl;
    private final Map<String, Element> messages;
    private final Map<String, Element> globalElements;
    private final Map<String, Element> typeElements;

    WireFacts(PublishedWsdl wsdl) {
        this.wsdl = wsdl;
        messages = byName(wsdl.elements(WSDL, "message"));
        globalElements = byName(
                wsdl.elements(XSD, "schema").flatMap(PublishedWsdl::children).filter(child -> is(child, "element")));
        typeElements = byName(wsdl.elements(XSD, "schema")
                .flatMap(PublishedWsdl::children)
                .filter(child -> is(child, "complexType") || is(child, "simpleType")));
    }

    /** Operation name to its facts. */
    Map<String, String> operations() {
        Map<String, String> facts = new TreeMap<>();
        Map<String, Element> bindings = byName(wsdl.elements(WSDL, "binding")
                .flatMap(PublishedWsdl::children)
                .filter(child -> child.getLocalName().equals("operation")));
        wsdl.elements(WSDL, "portType")
                .flatMap(PublishedWsdl::children)
                .filter(child -> child.getLocalName().equals("operation"))
                .forEach(operation -> facts.put(
                        operation.getAttribute("name"),
                        operation(operation, bindings.get(operation.getAttribute("name")))));
        return facts;
    }

    /** Type name to its facts, without the types of wrapper elements. */
    Map<String, String> types() {
        Map<String, String> facts = new TreeMap<>();
        List<String> wrappers = operations().keySet().stream()
                .flatMap(name -> Stream.of(name, name + "Response"))
                .map(name -> local(globalElements.get(name).getAttribute("type")))
                .toList();
        typeElements.forEach((name, type) -> {
            if (!wrappers.contains(name)) {
                facts.put(name, is(type, "simpleType") ? values(type) : structure(type));
            }
        });
        return facts;
    }

    private String operation(Element operation, Element binding) {
        String soapAction = PublishedWsdl.descendants(binding, SOAP, "operation")
                .findFirst()
                .orElseThrow()
                .getAttribute("soapAction");
        String faults = children(operation)
                .filter(child -> child.getLocalName().equals("fault"))
                .map(fault -> local(fault.getAttribute("message")))
                .map(this::fault)
                .sorted()
                .collect(Collectors.joining(", "));
        return soapAction + " | " + wrapped(operation, "input") + " | " + wrapped(operation, "output") + " | " + faults;
    }

    private String wrapped(Element operation, String direction) {
        Element message = children(operation)
                .filter(child -> child.getLocalName().equals(direction))
                .map(child -> messages.get(local(child.getAttribute("message"))))
                .findFirst()
                .orElseThrow();
        Element wrapper = globalElements.get(part(message));
        return wrapper.getAttribute("name") + "(" + particles(typeElements.get(local(wrapper.getAttribute("type"))))
                + ")";
    }

    private String fault(String message) {
        Element element = globalElements.get(part(messages.get(message)));
        return element.getAttribute("name") + ":" + local(element.getAttribute("type"));
    }

    private static String part(Element message) {
        return local(children(message).findFirst().orElseThrow().getAttribute("element"));
    }

    private static String structure(Element type) {
        String base = PublishedWsdl.descendants(type, XSD, "extension")
                .map(extension -> local(extension.getAttribute("base")) + " + ")
                .findFirst()
                .orElse("");
        return (type.getAttribute("abstract").equals("true") ? "abstract " : "") + base + particles(type);
    }

    private static String values(Element type) {
        return PublishedWsdl.descendants(type, XSD, "enumeration")
                .map(value -> value.getAttribute("value"))
                .collect(Collectors.joining(", "));
    }

    private static String particles(Element type) {
        List<String> lines = new ArrayList<>();
        PublishedWsdl.descendants(type, XSD, "element")
                .filter(element -> depth(element, type) == 1)
                .forEach(element -> lines.add(particle(element)));
        return String.join(", ", lines);
    }

    /** How many sequences lie between an element and its type: elements of anonymous inner types do not count. */
    private static int depth(Element element, Element type) {
        int sequences = 0;
        for (Element up = element; up != type; up = (Element) up.getParentNode()) {
            sequences += is(up, "sequence") ? 1 : 0;
        }
        return sequences;
    }

    private static String particle(Element element) {
        String form = element.getAttribute("form");
        String inherited = element.getOwnerDocument().getDocumentElement().getAttribute("elementFormDefault");
        String effective = form.isEmpty() ? inherited : form;
        return line(
                element.getAttribute("name"),
                local(element.getAttribute("type")),
                orOne(element.getAttribute("minOccurs")),
                orOne(element.getAttribute("maxOccurs")),
                element.getAttribute("nillable").equals("true"),
                effective.equals("qualified"));
    }

    static String line(String name, String type, String min, String max, boolean nillable, boolean qualified) {
        return (qualified ? "{ns}" : "") + name + ":" + type + "[" + min + ".." + max + "]" + (nillable ? "nil" : "");
    }

    static String local(String qualifiedName) {
        return qualifiedName.substring(Math.max(qualifiedName.lastIndexOf(':'), qualifiedName.lastIndexOf('}')) + 1);
    }

    private static String orOne(String occurs) {
        return occurs.isEmpty() ? "1" : occurs;
    }

    private static boolean is(Element element, String localName) {
        return element.getLocalName().equals(localName);
    }

    private static Map<String, Element> byName(Stream<Element> elements) {
        Map<String, Element> named = new TreeMap<>();
        elements.forEach(element -> named.put(element.getAttribute("name"), element));
        return named;
    }
}
