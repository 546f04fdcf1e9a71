package org.oscm.webservices.soap;

import com.sun.xml.ws.api.server.SDDocument;
import com.sun.xml.ws.api.server.SDDocumentFilter;
import com.sun.xml.ws.util.xml.XMLStreamWriterFilter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the API version into served WSDLs as first child, where clients of the released product look for it. */
final class ReleaseTag implements SDDocumentFilter {

    static final String VERSION = "v1.9";
    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

    @Override
    public XMLStreamWriter filter(SDDocument document, XMLStreamWriter writer) {
        return document.isWSDL() ? new Tagging(writer) : writer;
    }

    /** Adds the element when the root element's start tag is complete, that is before its first child. */
    private static final class Tagging extends XMLStreamWriterFilter {

        private int started;

        Tagging(XMLStreamWriter writer) {
            super(writer);
        }

        @Override
        public void writeStartElement(String localName) throws XMLStreamException {
            tag();
            super.writeStartElement(localName);
        }

        @Override
        public void writeStartElement(String namespace, String localName) throws XMLStreamException {
            tag();
            super.writeStartElement(namespace, localName);
        }

        @Override
        public void writeStartElement(String prefix, String localName, String namespace) throws XMLStreamException {
            tag();
            super.writeStartElement(prefix, localName, namespace);
        }

        private void tag() throws XMLStreamException {
            if (++started == 2) {
                super.writeStartElement("", "documentation", WSDL);
                super.writeCharacters(VERSION);
                super.writeEndElement();
            }
        }
    }
}
