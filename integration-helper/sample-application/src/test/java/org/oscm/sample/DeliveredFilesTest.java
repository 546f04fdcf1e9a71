package org.oscm.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.jws.WebMethod;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.oscm.provisioning.intf.ProvisioningService;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DeliveredFilesTest {
    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";

    @Test
    void theTechnicalServicesCanBeImported() throws Exception {
        URL schemaFile = ProvisioningService.class.getResource("/org/oscm/schemas/xsd/TechnicalServices.xsd");
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schemaFile);

        try (InputStream services = getClass().getResourceAsStream("/TechnicalServices.xml")) {
            assertThatCode(() -> schema.newValidator().validate(new StreamSource(services)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theWsdlHasTheOperationsAndActionsOfTheInterface() throws Exception {
        Map<String, String> published = Arrays.stream(ProvisioningService.class.getMethods())
                .collect(Collectors.toMap(
                        method -> method.getName(),
                        method -> method.getAnnotation(WebMethod.class).action()));

        Map<String, String> delivered = new TreeMap<>();
        NodeList actions = wsdl().getElementsByTagNameNS(SOAP, "operation");
        for (int i = 0; i < actions.getLength(); i++) {
            Element action = (Element) actions.item(i);
            delivered.put(((Element) action.getParentNode()).getAttribute("name"), action.getAttribute("soapAction"));
        }

        assertThat(delivered).containsExactlyInAnyOrderEntriesOf(published);
    }

    @Test
    void theWsdlTellsThePlatformTheVersion() throws Exception {
        assertThat(wsdl().getElementsByTagNameNS(WSDL, "documentation").item(0).getTextContent())
                .isEqualTo("v1.7");
    }

    private static Document wsdl() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(Path.of("src/main/webapp/WEB-INF/wsdl/ProvisioningService.wsdl")
                        .toFile());
    }
}
