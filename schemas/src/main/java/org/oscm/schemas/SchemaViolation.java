package org.oscm.schemas;

import org.xml.sax.SAXParseException;

/**
 * One thing that is wrong with an XML document.
 *
 * @param line counted from 1, of the end of the tag or text concerned; 0 if unknown
 * @param column counted from 1, of the end of the tag or text concerned; 0 if unknown
 * @param message an English sentence for the author of the document; names elements and attributes and repeats wrong
 *     values, shortened if they are long
 */
public record SchemaViolation(int line, int column, String message) {
    static SchemaViolation of(SAXParseException error) {
        return at(error, SchemaSentences.plain(error.getMessage()));
    }

    static SchemaViolation at(SAXParseException error, String message) {
        return new SchemaViolation(Math.max(0, error.getLineNumber()), Math.max(0, error.getColumnNumber()), message);
    }
}
