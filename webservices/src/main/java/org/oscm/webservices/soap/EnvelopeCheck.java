package org.oscm.webservices.soap;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A look at a request before anybody works with it: well-formed, no DOCTYPE, not nested too deep, and of a supported API
 * version. The version is the text of the header whose actor is {@code cm.service.version}, else
 * {@code ctmg.service.version}; none or an empty one means the current version.
 */
final class EnvelopeCheck {

    private static final int DEEPEST = 100;
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final XMLInputFactory XML = factory();

    private int depth;
    private String version = "";
    private String olderVersion = "";

    /** @return the sentence of the fault, or null if the request may pass */
    static String complaint(byte... envelope) {
        try {
            return new EnvelopeCheck().check(envelope);
        } catch (XMLStreamException e) {
            return "The request is not well-formed XML (line "
                    + e.getLocation().getLineNumber() + ", column "
                    + e.getLocation().getColumnNumber() + ").";
        }
    }

    private String check(byte... envelope) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(envelope));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return "A DOCTYPE is not accepted.";
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > DEEPEST) {
                    return "The request is nested deeper than " + DEEPEST + " elements.";
                }
                readVersion(xml);
            }
        }
        String asked = version.isEmpty() ? olderVersion : version;
        return asked.isEmpty() || asked.equals(ReleaseTag.VERSION)
                ? null
                : "API version " + asked + " is not supported. Supported versions: " + ReleaseTag.VERSION + ".";
    }

    private void readVersion(XMLStreamReader xml) throws XMLStreamException {
        String actor = depth == 3 ? xml.getAttributeValue(SOAP, "actor") : null;
        if ("cm.service.version".equals(actor)) {
            version = text(xml);
        } else if ("ctmg.service.version".equals(actor)) {
            olderVersion = text(xml);
        }
    }

    private String text(XMLStreamReader xml) throws XMLStreamException {
        depth--;
        return xml.getElementText().strip();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
