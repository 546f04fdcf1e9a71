package org.oscm.schemas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * The published XML schemas. Each is compiled at its first use and then shared by all threads; what a schema includes
 * or imports lies beside it on the class path, so that compiling and validating never touch the network.
 */
public enum PublishedSchema {
    /** Definitions of technical services, imported and exported by technology providers. */
    TECHNICAL_SERVICES("TechnicalServices.xsd"),
    /** Descriptions of marketable services with price models. */
    MARKETABLE_SERVICES("MarketableServices.xsd"),
    /** Customer billing data (developer's guide, appendix A). */
    BILLING_RESULT("BillingResult.xsd"),
    /** Revenue shares of brokers (developer's guide, appendix B.2). */
    BROKER_REVENUE_SHARE("BrokerRevenueShareResult.xsd"),
    /** Revenue shares of resellers (developer's guide, appendix B.3). */
    RESELLER_REVENUE_SHARE("ResellerRevenueShareResult.xsd"),
    /** Revenue shares of marketplace owners (developer's guide, appendix B.4). */
    MARKETPLACE_OWNER_REVENUE_SHARE("MPOwnerRevenueShareResult.xsd"),
    /** Revenue shares of suppliers (developer's guide, appendix B.5). */
    SUPPLIER_REVENUE_SHARE("SupplierRevenueShareResult.xsd");

    private final String fileName;
    private volatile Schema compiled;

    PublishedSchema(String fileName) {
        this.fileName = fileName;
    }

    /** The name under which the schema is published, for example {@code BillingResult.xsd}. */
    public String fileName() {
        return fileName;
    }

    /** Where the schema lies on the class path; files it includes or imports lie beside it. */
    public URL location() {
        return ClassPathSchemas.locate(fileName);
    }

    /**
     * The compiled schema, the same object at each call and safe for use by many threads. Its validators read what
     * they are given; for a document from outside use {@link #violations(InputStream)}, which refuses a DOCTYPE.
     */
    public Schema schema() {
        Schema known = compiled;
        if (known == null) {
            synchronized (this) {
                known = compiled;
                if (known == null) {
                    known = compile();
                    compiled = known;
                }
            }
        }
        return known;
    }

    /**
     * A handler that checks the events of one document against this schema and tells each violation, in the order of
     * the document. It is for one document and one thread; feed it from {@link SecureXml#reader()}.
     *
     * @param violations receives what is wrong; may throw to stop the reading
     */
    public ValidatorHandler newValidatorHandler(Consumer<SchemaViolation> violations) {
        ValidatorHandler handler = schema().newValidatorHandler();
        SecureXml.speakEnglish(handler);
        handler.setErrorHandler(new ViolationReporter(violations));
        return handler;
    }

    /**
     * What is wrong with a document, in the order of the document; empty if it is valid. A document that is not
     * well-formed or has a DOCTYPE ends the list with the violation which stopped the reading.
     *
     * @param document read to its end or to the point where reading stops; not closed
     * @throws IOException if the stream cannot be read
     */
    public List<SchemaViolation> violations(InputStream document) throws IOException {
        List<SchemaViolation> found = new ArrayList<>();
        XMLReader reader = SecureXml.reader();
        reader.setContentHandler(newValidatorHandler(found::add));
        reader.setErrorHandler(new ViolationReporter(found::add));
        try {
            reader.parse(new InputSource(document));
        } catch (SAXParseException end) {
            if (found.isEmpty()) {
                found.add(SchemaViolation.of(end));
            }
        } catch (UnsupportedEncodingException unknown) {
            found.add(new SchemaViolation(1, 0, SchemaSentences.WRONG_ENCODING));
        } catch (SAXException broken) {
            throw new IllegalStateException("The XML parser failed without a position.", broken);
        }
        return List.copyOf(found);
    }

    /** As {@link #violations(InputStream)} for a document in memory. */
    public List<SchemaViolation> violations(byte... document) {
        try {
            return violations(new ByteArrayInputStream(document));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    private Schema compile() {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        ClassPathSchemas neighbours = new ClassPathSchemas();
        factory.setResourceResolver(neighbours);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, ClassPathSchemas.SCHEME);
            return factory.newSchema(neighbours.source(fileName));
        } catch (SAXException e) {
            throw new IllegalStateException("The schema " + fileName + " does not compile.", e);
        }
    }
}
