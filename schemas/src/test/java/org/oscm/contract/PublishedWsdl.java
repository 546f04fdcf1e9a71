package org.oscm.contract;

import com.sun.xml.ws.api.server.SDDocument;
import com.sun.xml.ws.api.server.WSEndpoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The WSDL and the schemas that the runtime derives from one interface; a copy is kept in {@code target/wsdl}. */
final class PublishedWsdl {
    private static final Path DUMP = Path.of("target", "wsdl");

    private final List<Document> documents = new ArrayList<>();

    PublishedWsdl(Class<?> serviceInterface) throws IOException {
        WSEndpoint<?> endpoint = InterfaceEndpoint.of(serviceInterface, (operation, arguments) -> null);
        Files.createDirectories(DUMP);
        for (SDDocument document : endpoint.getServiceDefinition()) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            document.writeTo(null, (current, referenced) -> fileName(serviceInterface, referenced), text);
            Files.write(DUMP.resolve(fileName(serviceInterface, document)), text.toByteArray());
            documents.add(parse(text.toByteArray()));
        }
        endpoint.dispose();
    }

    /** All elements of that name in any of the documents, wherever they stand. */
    Stream<Element> elements(String namespace, String localName) {
        return documents.stream().flatMap(document -> elements(document.getElementsByTagNameNS(namespace, localName)));
    }

    static Stream<Element> descendants(Element parent, String namespace, String localName) {
        return elements(parent.getElementsByTagNameNS(namespace, localName));
    }

    static Stream<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static String fileName(Class<?> serviceInterface, SDDocument document) {
        String path = document.getURL().getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String service = serviceInterface.getSimpleName();
        return name.startsWith(service) ? name : service + "_" + name;
    }

    private static Document parse(byte[] text) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text));
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
