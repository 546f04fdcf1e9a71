package org.oscm.schemas;

import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;

/**
 * Parsers for XML from outside: namespace aware, with the limits of the platform's secure processing, and without
 * DOCTYPE, so that a document can neither name other files or addresses nor grow while it is read.
 */
public final class SecureXml {
    private static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    /** The English texts are those without a language; asking for English gives those of the server's language. */
    private static final Locale LANGUAGE = Locale.ROOT;

    private static final String LOCALE = "http://apache.org/xml/properties/locale";

    private SecureXml() {}

    /** A new reader, for one thread; its messages are English whatever the server's language. */
    public static XMLReader reader() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DISALLOW_DOCTYPE, true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setProperty(LOCALE, LANGUAGE);
            return reader;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The platform's XML parser cannot be made safe.", e);
        }
    }

    static void speakEnglish(ValidatorHandler handler) {
        try {
            handler.setProperty(LOCALE, LANGUAGE);
        } catch (SAXNotRecognizedException | SAXNotSupportedException e) {
            throw new IllegalStateException("The platform's XML validator has no language setting.", e);
        }
    }
}
