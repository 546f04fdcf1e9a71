package org.oscm.core.kernel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes an XML document, indented by two spaces and encoded in UTF-8. The same calls give the same bytes on every
 * platform, and reading the document gives back every text and attribute value, line breaks included; only what XML
 * cannot hold, such as control characters, becomes the replacement character U+FFFD.
 *
 * <p>For one thread. Names are trusted, values are not.
 */
public final class XmlWriter {
    private static final String INDENT = "  ";

    private final StringBuilder xml = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();
    private final int depth;
    private boolean tagOpen;
    private boolean textWritten;

    private XmlWriter(int depth) {
        this.depth = depth;
    }

    /** A writer for a whole document, which begins with the XML declaration. */
    public static XmlWriter document() {
        XmlWriter writer = new XmlWriter(0);
        writer.xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return writer;
    }

    /**
     * A writer for an element that later becomes part of a document.
     *
     * @param depth how many elements will stand around it, 0 or more
     */
    public static XmlWriter fragment(int depth) {
        return new XmlWriter(depth);
    }

    /** Begins an element inside the current one. */
    public XmlWriter start(String name) {
        closeTag();
        indent();
        xml.append('<').append(name);
        open.push(name);
        tagOpen = true;
        textWritten = false;
        return this;
    }

    /** Adds an attribute to the element just begun; a value of null leaves it out. */
    public XmlWriter attribute(String name, String value) {
        if (value != null) {
            xml.append(' ').append(name).append("=\"");
            escape(value, true);
            xml.append('"');
        }
        return this;
    }

    /** Adds text to the current element, which then has no child elements. */
    public XmlWriter text(String text) {
        if (!text.isEmpty()) {
            if (tagOpen) {
                xml.append('>');
                tagOpen = false;
            }
            escape(text, false);
            textWritten = true;
        }
        return this;
    }

    /** Ends the current element. */
    public XmlWriter end() {
        String name = open.pop();
        if (tagOpen) {
            xml.append("/>\n");
        } else {
            if (!textWritten) {
                indent();
            }
            xml.append("</").append(name).append(">\n");
        }
        tagOpen = false;
        textWritten = false;
        return this;
    }

    /** An element with nothing but text; empty text gives an empty element. */
    public XmlWriter element(String name, String text) {
        return start(name).text(text).end();
    }

    /** Puts a finished fragment, as it is, into the current element. */
    public XmlWriter insert(String fragment) {
        closeTag();
        xml.append(fragment);
        return this;
    }

    /** What was written so far. */
    @Override
    public String toString() {
        return xml.toString();
    }

    /** What was written so far, in UTF-8. */
    public byte[] toBytes() {
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void closeTag() {
        if (tagOpen) {
            xml.append(">\n");
            tagOpen = false;
        }
    }

    private void indent() {
        for (int i = depth + open.size(); i > 0; i--) {
            xml.append(INDENT);
        }
    }

    private void escape(String value, boolean attribute) {
        int done = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
                continue;
            }
            String replacement = replacement(c, attribute);
            if (replacement != null) {
                xml.append(value, done, i).append(replacement);
                done = i + 1;
            }
        }
        xml.append(value, done, value.length());
    }

    private static String replacement(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            case '\r' -> "&#13;";
            default -> c < ' ' || c > '\uFFFD' || Character.isSurrogate(c) ? "\uFFFD" : null;
        };
    }
}
