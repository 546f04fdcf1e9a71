package org.oscm.core.catalog.usecase.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.DefinitionSecrets;
import org.oscm.core.catalog.LocalizedText;
import org.oscm.core.catalog.ModificationType;
import org.oscm.core.catalog.OperationParameterType;
import org.oscm.core.catalog.ParameterValueType;
import org.oscm.core.catalog.ProvisioningType;
import org.oscm.core.catalog.TechnicalServiceDefinition;
import org.oscm.core.catalog.TechnicalServiceDefinition.Operation;
import org.oscm.core.catalog.TechnicalServiceDefinition.OperationParameter;
import org.oscm.core.catalog.TechnicalServiceDefinition.Option;
import org.oscm.core.catalog.TechnicalServiceDefinition.Parameter;
import org.oscm.core.catalog.TechnicalServiceDefinition.Provisioning;
import org.oscm.core.catalog.TechnicalServiceDefinition.Role;
import org.oscm.schemas.PublishedSchema;

class CompleteTechnicalServicesTest {
    private final ReadTechnicalServices read = new ReadTechnicalServices(Set.of("en", "de", "ja"));
    private DefinitionReading reading;
    private TechnicalServiceDefinition crm;
    private TechnicalServiceDefinition small;

    @BeforeEach
    void readTheDocument() throws IOException {
        try (var stream = getClass().getResourceAsStream("complete.xml")) {
            reading = read.from(stream.readAllBytes());
        }
        assertThat(reading.problemText()).isEmpty();
        crm = reading.services().get(0);
        small = reading.services().get(1);
    }

    @Test
    void theServiceItselfIsRead() {
        assertThat(crm.id()).isEqualTo("CRM Service");
        assertThat(crm.build()).isEqualTo("4.2");
        assertThat(crm.accessType()).isEqualTo(AccessType.LOGIN);
        assertThat(crm.baseUrl()).isEqualTo("https://crm.example.com:8181/crm/");
        assertThat(crm.onlyOneSubscriptionAllowed()).isTrue();
        assertThat(crm.allowingOnBehalfActing()).isTrue();
        assertThat(crm.billingIdentifier()).isEqualTo("NATIVE_BILLING");
    }

    @Test
    void theLoginPathGetsItsSlash() {
        assertThat(crm.loginPath()).isEqualTo("/login.jsf");
    }

    @Test
    void aRelativeProvisioningUrlContinuesTheBaseUrl() {
        assertThat(crm.provisioning())
                .isEqualTo(new Provisioning(
                        ProvisioningType.ASYNCHRONOUS,
                        "https://crm.example.com:8181/crm/services/provisioning?wsdl",
                        "1.0",
                        60000L,
                        "platform",
                        "secret"));
    }

    @Test
    void thePasswordIsNotPrinted() {
        assertThat(crm.toString()).contains("platform").doesNotContain("secret");
    }

    @Test
    void textsAreReadByLanguage() {
        assertThat(crm.accessInfos()).containsExactly(new LocalizedText("en", "Ask the desk"));
        assertThat(crm.descriptions())
                .containsExactly(
                        new LocalizedText("en", "Customer <b>relations</b>"),
                        new LocalizedText("de", "Kundenbeziehungen"));
        assertThat(crm.licenses()).containsExactly(new LocalizedText("en", "Use it well"));
        assertThat(crm.tags()).containsExactly(new LocalizedText("en", "crm"), new LocalizedText("en", "sales"));
    }

    @Test
    void parametersAreRead() {
        assertThat(crm.parameters())
                .containsExactly(
                        new Parameter(
                                "FOLDERS",
                                ParameterValueType.INTEGER,
                                ModificationType.STANDARD,
                                true,
                                true,
                                "5",
                                1L,
                                10L,
                                List.of(),
                                english("Folders")),
                        new Parameter(
                                "SIZE",
                                ParameterValueType.ENUMERATION,
                                ModificationType.ONE_TIME,
                                false,
                                false,
                                "L (large)",
                                null,
                                null,
                                List.of(new Option("S", english("Small")), new Option("L (large)", english("Large"))),
                                english("Size")),
                        new Parameter(
                                "GREETING",
                                ParameterValueType.STRING,
                                ModificationType.STANDARD,
                                false,
                                true,
                                "Hello,\n\"you\"",
                                null,
                                null,
                                List.of(),
                                english("Greeting")));
    }

    @Test
    void eventsRolesAndOperationsAreRead() {
        assertThat(crm.events()).singleElement().satisfies(event -> {
            assertThat(event.id()).isEqualTo("LETTER_SENT");
            assertThat(event.descriptions()).contains(new LocalizedText("ja", "手紙"));
        });
        assertThat(crm.roles())
                .containsExactly(new Role("ADMIN", english("Administrator"), english("May do everything")));
        assertThat(crm.operations())
                .containsExactly(new Operation(
                        "BACKUP",
                        "https://crm.example.com:8181/crm/services/operations?wsdl",
                        english("Back up"),
                        english("Copies all data"),
                        List.of(
                                new OperationParameter(
                                        "TARGET", OperationParameterType.REQUEST_SELECT, true, english("Target")),
                                new OperationParameter(
                                        "COMMENT", OperationParameterType.INPUT_STRING, false, english("Comment")))));
    }

    @Test
    void whatIsNotGivenHasItsDefault() {
        assertThat(small)
                .isEqualTo(new TechnicalServiceDefinition(
                        "SMALL",
                        null,
                        AccessType.EXTERNAL,
                        new Provisioning(ProvisioningType.SYNCHRONOUS, null, null, null, null, null),
                        "http://my_host/path",
                        null,
                        false,
                        false,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void writingAndReadingGivesTheSameServicesWithoutTheirSecrets() throws IOException {
        byte[] written = WriteTechnicalServices.of(reading.services());

        assertThat(PublishedSchema.TECHNICAL_SERVICES.violations(new ByteArrayInputStream(written)))
                .isEmpty();
        assertThat(read.from(written).services())
                .isEqualTo(reading.services().stream()
                        .map(DefinitionSecrets::removedFrom)
                        .toList());
        assertThat(new String(written, StandardCharsets.UTF_8)).doesNotContain("secret");
        assertThat(WriteTechnicalServices.of(reading.services())).isEqualTo(written);
    }

    private static List<LocalizedText> english(String text) {
        return List.of(new LocalizedText("en", text));
    }
}
