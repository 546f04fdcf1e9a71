package org.oscm.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XmlWriterTest {

    @Test
    void elementsAreIndentedAndTextIsNot() {
        XmlWriter xml = XmlWriter.document();
        xml.start("a").attribute("x", "1").attribute("left-out", null);
        xml.start("b").element("c", "text").element("d", "").end();
        xml.start("e").end().end();

        assertThat(xml).hasToString("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <a x="1">
                          <b>
                            <c>text</c>
                            <d/>
                          </b>
                          <e/>
                        </a>
                        """);
    }

    @Test
    void aFragmentFitsIntoItsDocument() {
        String fragment = XmlWriter.fragment(1).element("b", "1").toString();

        assertThat(XmlWriter.document()
                        .start("a")
                        .insert(fragment)
                        .insert(fragment)
                        .end())
                .hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n  <b>1</b>\n  <b>1</b>\n</a>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<&>\"'", "a\nb\r\nc\td", "  spaces  ", "日本 \uD83D\uDE00 ü", "]]>", "&amp;"})
    void everyTextIsReadBackAsItWas(String text) throws Exception {
        Element read = parse(XmlWriter.document()
                .start("a")
                .attribute("x", text)
                .text(text)
                .end()
                .toBytes());

        assertThat(read.getAttribute("x")).isEqualTo(text);
        assertThat(read.getTextContent()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u000b", "\uD83D", "\uDE00", "\uFFFE", "\uFFFF"})
    void whatXmlCannotHoldIsReplaced(String character) throws Exception {
        Element read =
                parse(XmlWriter.document().element("a", "x" + character + "y").toBytes());

        assertThat(read.getTextContent()).isEqualTo("x\uFFFDy");
    }

    private static Element parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }
}
