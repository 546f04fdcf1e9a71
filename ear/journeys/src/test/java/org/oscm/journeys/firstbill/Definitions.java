package org.oscm.journeys.firstbill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipFile;
import org.oscm.journeys.server.Distribution;

/** Technical service definitions to import. */
final class Definitions {

    private static final String DELIVERED_ADDRESS = "http://localhost:8880";

    private Definitions() {}

    /** The definition that the sample application brings along, with the address where it really is. */
    static byte[] ofSampleApplication(URI address) {
        try (ZipFile war =
                        new ZipFile(Distribution.file("sample-application.war").toFile());
                InputStream xml = war.getInputStream(war.getEntry("WEB-INF/classes/TechnicalServices.xml"))) {
            String definition = new String(xml.readAllBytes(), StandardCharsets.UTF_8);
            return definition
                    .replace(DELIVERED_ADDRESS, address.toString().replaceAll("/$", ""))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three things are wrong with it. */
    static byte[] wrong() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <tns:TechnicalServices xmlns:tns="oscm.serviceprovisioning/1.9/TechnicalService.xsd">
                  <tns:TechnicalService id="Wrong" accessType="TELEPATHY" provisioningType="SYNCHRONOUS"
                      provisioningUrl="http://localhost/ProvisioningService?wsdl" provisioningVersion="1.7">
                    <AccessInfo locale="en">Nowhere.</AccessInfo>
                    <LocalizedDescription locale="en">Cannot be imported.</LocalizedDescription>
                    <ParameterDefinition id="SIZE" valueType="INTEGER" default="large" mandatory="true" configurable="true">
                      <LocalizedDescription locale="en">Size</LocalizedDescription>
                    </ParameterDefinition>
                    <Event id="TWICE"><LocalizedDescription locale="en">Once</LocalizedDescription></Event>
                    <Event id="TWICE"><LocalizedDescription locale="en">Again</LocalizedDescription></Event>
                  </tns:TechnicalService>
                </tns:TechnicalServices>
                """.getBytes(StandardCharsets.UTF_8);
    }
}
