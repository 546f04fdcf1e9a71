package org.oscm.journeys.firstbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.oscm.schemas.PublishedSchema;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** An exported file of billing data that fits the published schema. */
final class Bills {

    private final XPath path = XPathFactory.newInstance().newXPath();
    private final Document document;

    Bills(byte[] exported) throws Exception {
        assertThat(PublishedSchema.BILLING_RESULT.violations(exported)).isEmpty();
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(exported));
    }

    /** The value of the only node at a path. */
    String the(String xpath) throws XPathExpressionException {
        List<String> values = all(xpath);
        assertThat(values).as(xpath).hasSize(1);
        return values.get(0);
    }

    List<String> all(String xpath) throws XPathExpressionException {
        NodeList nodes = (NodeList) path.evaluate(xpath, document, XPathConstants.NODESET);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            values.add(nodes.item(i).getTextContent().strip());
        }
        return values;
    }
}
