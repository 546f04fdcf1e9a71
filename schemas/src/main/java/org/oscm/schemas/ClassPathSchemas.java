package org.oscm.schemas;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.stream.StreamSource;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/**
 * Finds schema files on the class path, and nowhere else. Files are named to the compiler by a scheme of their own, so
 * that every other address, of the network or of the file system, can be forbidden.
 */
final class ClassPathSchemas implements LSResourceResolver {
    /** The scheme of the names given to schema files. */
    static final String SCHEME = "oscm";

    private static final String FOLDER = "xsd/";

    static URL locate(String fileName) {
        URL url = ClassPathSchemas.class.getResource(FOLDER + fileName);
        if (url == null) {
            throw new IllegalArgumentException("There is no published schema " + fileName + ".");
        }
        return url;
    }

    StreamSource source(String fileName) {
        return new StreamSource(new StringReader(text(fileName)), name(fileName));
    }

    @Override
    public LSInput resolveResource(String type, String namespaceUri, String publicId, String systemId, String baseUri) {
        LSInput input = emptyInput();
        input.setStringData(text(systemId));
        input.setSystemId(name(systemId));
        return input;
    }

    private static String name(String fileName) {
        return SCHEME + ":/" + fileName;
    }

    private static String text(String fileName) {
        try (var stream = locate(fileName).openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema " + fileName + " cannot be read.", e);
        }
    }

    private static LSInput emptyInput() {
        try {
            return ((DOMImplementationLS)
                            DOMImplementationRegistry.newInstance().getDOMImplementation("LS"))
                    .createLSInput();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The platform has no DOM implementation.", e);
        }
    }
}
