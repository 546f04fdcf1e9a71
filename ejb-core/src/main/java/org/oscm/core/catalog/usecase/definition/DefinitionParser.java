package org.oscm.core.catalog.usecase.definition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.validation.ValidatorHandler;
import org.oscm.schemas.PublishedSchema;
import org.oscm.schemas.SchemaViolation;
import org.oscm.schemas.SecureXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads a document once, holding it against the schema and building its elements with their positions. Reading stops
 * where going on makes no sense: at what is not well-formed, nested too deeply, or after too many errors.
 */
final class DefinitionParser extends XMLFilterImpl {
    static final int DEEPEST = 100;
    /** Far above what any id may have; longer ones would make the check of their characters slow. */
    static final int LONGEST_ID = 1000;

    private final DefinitionProblems problems;
    private Locator locator;
    private XmlElement current;
    private XmlElement root;
    private int depth;

    DefinitionParser(DefinitionProblems problems) {
        super(SecureXml.reader());
        this.problems = problems;
    }

    /** The root element; empty if nothing sensible can be said about the content of the document. */
    Optional<XmlElement> parse(byte[] xml) {
        ValidatorHandler validator = PublishedSchema.TECHNICAL_SERVICES.newValidatorHandler(this::report);
        setContentHandler(validator);
        setErrorHandler(validator.getErrorHandler());
        try {
            parse(new InputSource(new ByteArrayInputStream(xml)));
            return Optional.of(root);
        } catch (Stopped | SAXParseException alreadyReported) {
            return Optional.empty();
        } catch (SAXException e) {
            throw new IllegalStateException("The XML parser failed without a position.", e);
        } catch (IOException unknownEncoding) {
            problems.add(DefinitionProblem.ofDocument("The document is not text in the encoding it names."));
            return Optional.empty();
        }
    }

    @Override
    public void setDocumentLocator(Locator position) {
        locator = position;
        super.setDocumentLocator(position);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        current = new XmlElement(current, localName, attributes, locator.getLineNumber(), locator.getColumnNumber());
        if (root == null) {
            root = current;
        }
        depth++;
        if (depth > DEEPEST) {
            stop("The elements are nested deeper than " + DEEPEST + " levels.");
        }
        if (current.attribute("id").filter(id -> id.length() > LONGEST_ID).isPresent()) {
            stop("The id is too long; at most 40 characters are allowed.");
        }
        super.startElement(uri, localName, qName, attributes);
        stopIfEnough();
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        current.append(characters, start, length);
        super.characters(characters, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        super.endElement(uri, localName, qName);
        stopIfEnough();
        current = current.parent();
        depth--;
    }

    private void report(SchemaViolation violation) {
        String subject = current == null ? "" : current.subject();
        problems.add(new DefinitionProblem(violation.line(), violation.column(), subject, violation.message()));
    }

    private void stop(String message) throws Stopped {
        problems.add(current, message);
        throw new Stopped();
    }

    private void stopIfEnough() throws Stopped {
        if (problems.areEnough()) {
            throw new Stopped();
        }
    }

    /** Ends the reading; why was reported before. */
    private static final class Stopped extends SAXException {}
}
