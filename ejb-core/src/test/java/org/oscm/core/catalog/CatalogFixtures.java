package org.oscm.core.catalog;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.catalog.TechnicalServiceDefinition.Event;
import org.oscm.core.catalog.TechnicalServiceDefinition.Option;
import org.oscm.core.catalog.TechnicalServiceDefinition.Parameter;
import org.oscm.core.catalog.TechnicalServiceDefinition.Provisioning;
import org.oscm.core.catalog.TechnicalServiceDefinition.Role;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.catalog.usecase.ImportTechnicalServices;
import org.oscm.core.catalog.usecase.ParametersInServices;
import org.oscm.core.catalog.usecase.PartsInUse;
import org.oscm.core.pricing.usecase.PartsInPriceModels;
import org.oscm.core.testing.TestCore;

/** A file store to test with: FOLDERS is a number, SIZE is S or L, users are READER or WRITER, UPLOAD is counted. */
public final class CatalogFixtures {

    private static final String FILE_STORE = """
            <tns:TechnicalService xmlns:tns="oscm.serviceprovisioning/1.9/TechnicalService.xsd" id="File store"
                build="1.0" accessType="%s" baseUrl="https://files.example.com" loginPath="/login"
                provisioningUrl="https://files.example.com/provisioning?wsdl" provisioningVersion="1.0">
              <AccessInfo locale="en">Open it in a browser</AccessInfo>
              <LocalizedDescription locale="en">Stores files</LocalizedDescription>
              <LocalizedDescription locale="de">Bewahrt Dateien auf</LocalizedDescription>
              <LocalizedTag locale="en">files</LocalizedTag>
              <ParameterDefinition id="FOLDERS" valueType="INTEGER" mandatory="true" default="5" minValue="1" maxValue="10">
                <LocalizedDescription locale="en">Folders</LocalizedDescription>
              </ParameterDefinition>
              <ParameterDefinition id="SIZE" valueType="ENUMERATION" default="S">
                <Options>
                  <Option id="S"><LocalizedOption locale="en">Small</LocalizedOption></Option>
                  <Option id="L"><LocalizedOption locale="en">Large</LocalizedOption></Option>
                </Options>
                <LocalizedDescription locale="en">Size</LocalizedDescription>
              </ParameterDefinition>
              <Event id="UPLOAD">
                <LocalizedDescription locale="en">A file was uploaded</LocalizedDescription>
                <LocalizedDescription locale="de">Eine Datei kam dazu</LocalizedDescription>
              </Event>
              <Role id="READER">
                <LocalizedName locale="en">Reader</LocalizedName>
                <LocalizedDescription locale="en">Reads</LocalizedDescription>
              </Role>
              <Role id="WRITER">
                <LocalizedName locale="en">Writer</LocalizedName>
                <LocalizedDescription locale="en">Reads and writes</LocalizedDescription>
              </Role>
            </tns:TechnicalService>
            """;

    private CatalogFixtures() {}

    /** The XML of the file store. */
    public static String fileStoreXml(AccessType accessType) {
        return FILE_STORE.formatted(accessType);
    }

    /** The file store as its provider declares it, in memory. */
    public static TechnicalServiceView aFileStoreInMemory(AccessType accessType) {
        TechnicalServiceDefinition definition = new TechnicalServiceDefinition(
                "File store",
                "1.0",
                accessType,
                new Provisioning(
                        ProvisioningType.SYNCHRONOUS, "https://files.example.com/p?wsdl", null, null, null, null),
                "https://files.example.com",
                "/login",
                false,
                false,
                null,
                List.of(),
                text("Stores files"),
                List.of(),
                List.of(),
                List.of(
                        parameter("FOLDERS", ParameterValueType.INTEGER, true, "5", List.of()),
                        parameter(
                                "SIZE", ParameterValueType.ENUMERATION, false, "S", List.of(option("S"), option("L"))),
                        parameter("NOTE", ParameterValueType.STRING, false, null, List.of())),
                List.of(new Event("UPLOAD", text("A file was uploaded"))),
                List.of(new Role("READER", text("Reader"), text("Reads")), new Role("WRITER", text("W"), text("W"))),
                List.of());
        return new TechnicalServiceView(1, 1, 2, definition, Map.of());
    }

    /** The file store with LOGIN access, imported by its provider, who is signed in. */
    public static TechnicalServiceView aFileStoreOf(TestCore core, RegisteredOrganization provider) {
        return importedBy(core, provider, fileStoreXml(AccessType.LOGIN));
    }

    /** The file store as some XML describes it. */
    public static TechnicalServiceView importedBy(TestCore core, RegisteredOrganization provider, String xml) {
        core.signIn(provider.administrator());
        long providerKey = provider.administrator().organizationKey();
        protectUsedParts(core);
        core.get(ImportTechnicalServices.class).from(xml.getBytes(StandardCharsets.UTF_8), providerKey);
        core.settle();
        return core.get(FindServices.class)
                .technicalService("File store", providerKey)
                .orElseThrow();
    }

    /** Names who depends on parts, as the container finds them. */
    public static void protectUsedParts(TestCore core) {
        core.bind(
                PartsInUse.class,
                new PartsInUse(List.of(core.get(ParametersInServices.class), core.get(PartsInPriceModels.class))));
    }

    private static Parameter parameter(
            String id, ParameterValueType type, boolean mandatory, String value, List<Option> options) {
        boolean number = type == ParameterValueType.INTEGER;
        return new Parameter(
                id,
                type,
                ModificationType.STANDARD,
                mandatory,
                true,
                value,
                number ? 1L : null,
                number ? 10L : null,
                options,
                text(id));
    }

    private static Option option(String id) {
        return new Option(id, text(id));
    }

    private static List<LocalizedText> text(String text) {
        return List.of(new LocalizedText("en", text));
    }
}
