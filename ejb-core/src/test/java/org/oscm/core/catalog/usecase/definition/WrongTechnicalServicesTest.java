package org.oscm.core.catalog.usecase.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongTechnicalServicesTest {
    private static final String HEAD =
            "<t:TechnicalServices xmlns:t='oscm.serviceprovisioning/1.9/TechnicalService.xsd'>";
    private static final String TAIL = "</t:TechnicalServices>";
    private static final String ATTRIBUTES =
            "accessType='LOGIN' baseUrl='http://host/a' loginPath='/l' provisioningUrl='/p'";

    private final ReadTechnicalServices read = new ReadTechnicalServices(Set.of("en", "de", "ja"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "accessType='LOGIN' loginPath='/l' provisioningUrl='http://h/p' | The access type LOGIN needs the attribute baseUrl.",
                "accessType='LOGIN' baseUrl=' ' loginPath='/l' provisioningUrl='http://h/p' | The access type LOGIN needs the attribute baseUrl.",
                "accessType='LOGIN' baseUrl='http://h' provisioningUrl='/p' | The access type LOGIN needs the attribute loginPath.",
                "accessType='LOGIN' baseUrl='http://h' loginPath='/l' | The access type LOGIN needs the attribute provisioningUrl.",
                "accessType='EXTERNAL' | The access type EXTERNAL needs the attribute baseUrl.",
                "accessType='DIRECT' provisioningUrl='http://h/p' | The access type DIRECT needs an <AccessInfo> that tells users how to reach the application.",
                "accessType='USER' provisioningUrl='http://h/p' | The access type USER needs an <AccessInfo> that tells users how to reach the application.",
                "accessType='EXTERNAL' baseUrl='host' | baseUrl \"host\" is not an http or https URL.",
                "accessType='EXTERNAL' baseUrl='javascript:alert(1)' | baseUrl \"javascript:alert(1)\" is not an http or https URL.",
                "accessType='EXTERNAL' baseUrl='http:///path' | baseUrl \"http:///path\" is not an http or https URL.",
                "accessType='EXTERNAL' baseUrl='http://a b' | baseUrl \"http://a b\" is not an http or https URL.",
                "accessType='EXTERNAL' baseUrl='http://h' provisioningUrl='ftp://h/p' | provisioningUrl \"ftp://h/p\" is not an http or https URL.",
                "accessType='EXTERNAL' baseUrl='http://h' provisioningTimeout='-1' | provisioningTimeout -1 is negative.",
                "accessType='EXTERNAL' baseUrl='http://h' provisioningTimeout='soon' | Attribute \"provisioningTimeout\" of <TechnicalService>: \"soon\" is not a valid integer.",
                "accessType='EXTERNAL' baseUrl='http://h' provisioningType='LATER' | Attribute \"provisioningType\" of <TechnicalService>: \"LATER\" is not one of ASYNCHRONOUS, SYNCHRONOUS.",
                "accessType='EXTERNAL' baseUrl='http://h' owner='x' | There is no attribute \"owner\" of <t:TechnicalService>.",
                "baseUrl='http://h' | The attribute \"accessType\" of <t:TechnicalService> is missing.",
                "accessType='FTP' baseUrl='http://h' | Attribute \"accessType\" of <TechnicalService>: \"FTP\" is not one of DIRECT, LOGIN, USER, EXTERNAL.",
            })
    void attributesOfAServiceAreChecked(String attributes, String message) {
        assertThat(problems("<t:TechnicalService id='S' " + attributes + "/>"))
                .isEqualTo("Line 1, technical service \"S\": " + message);
    }

    @Test
    void aRelativeProvisioningUrlNeedsABaseUrl() {
        assertThat(problems("<t:TechnicalService id='S' accessType='DIRECT' provisioningUrl='/p'>"
                        + "<AccessInfo>there</AccessInfo></t:TechnicalService>"))
                .isEqualTo("Line 1, technical service \"S\": provisioningUrl \"/p\" is relative, which needs the"
                        + " attribute baseUrl.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "valueType='BOOLEAN' default='yes'        | The default \"yes\" is neither true nor false.",
                "valueType='INTEGER' default='1.5'        | The default \"1.5\" is not a whole number.",
                "valueType='INTEGER' default='2147483648' | The default 2147483648 does not fit the type INTEGER.",
                "valueType='INTEGER' maxValue='2147483648' | maxValue 2147483648 does not fit the type INTEGER.",
                "valueType='LONG' default='9223372036854775808' | The default \"9223372036854775808\" is not a whole number.",
                "valueType='LONG' default='4' minValue='5' | The default 4 is less than minValue 5.",
                "valueType='LONG' default='9' maxValue='8' | The default 9 is greater than maxValue 8.",
                "valueType='LONG' minValue='9' maxValue='8' | minValue 9 is greater than maxValue 8.",
                "valueType='STRING' maxValue='8' | Only parameters of the types INTEGER and LONG have minValue and maxValue, not those of the type STRING.",
                "valueType='ENUMERATION' | A parameter of the type ENUMERATION needs at least one option.",
                "valueType='DURATION' | Attribute \"valueType\" of <ParameterDefinition>: \"DURATION\" is not one of BOOLEAN, INTEGER, LONG, STRING, ENUMERATION, PWD.",
                "valueType='STRING' modificationType='NEVER' | Attribute \"modificationType\" of <ParameterDefinition>: \"NEVER\" is not one of STANDARD, ONE_TIME.",
                "valueType='STRING' mandatory='perhaps' | Attribute \"mandatory\" of <ParameterDefinition>: \"perhaps\" is not a valid boolean.",
            })
    void parametersAreChecked(String attributes, String message) {
        assertThat(problemsIn("<ParameterDefinition id='P' " + attributes + ">"
                        + "<LocalizedDescription>p</LocalizedDescription></ParameterDefinition>"))
                .isEqualTo("Line 2, technical service \"S\", parameter \"P\": " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ENUMERATION | C | A,B | parameter \"P\": The default \"C\" is not the id of an option.",
                "ENUMERATION | A | A,A | parameter \"P\", option \"A\": The id is used already in line 2.",
                "STRING      | A | A,B | parameter \"P\": Only parameters of the type ENUMERATION have options, not those of the type STRING.",
                "ENUMERATION | A | A,  | parameter \"P\", option: The id of the option must not be empty.",
            })
    void optionsAreChecked(String type, String standard, String ids, String problem) {
        StringBuilder options = new StringBuilder();
        for (String id : ids.split(",", -1)) {
            options.append("<Option id='").append(id).append("'><LocalizedOption>o</LocalizedOption></Option>");
        }
        assertThat(problemsIn("<ParameterDefinition id='P' valueType='" + type + "' default='" + standard
                        + "'><Options>" + options
                        + "</Options><LocalizedDescription>p</LocalizedDescription></ParameterDefinition>"))
                .isEqualTo("Line 2, technical service \"S\", " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<Event id='E'><LocalizedDescription locale='fr'>e</LocalizedDescription></Event> | , event \"E\": The language \"fr\" of <LocalizedDescription> is not supported; supported are de, en, ja.",
                "<Event id='E'><LocalizedDescription>e</LocalizedDescription><LocalizedDescription locale='en'>f</LocalizedDescription></Event> | , event \"E\": There is more than one <LocalizedDescription> in the language \"en\".",
                "<Event id='E'/> | , event \"E\": <Event> is not complete; expected is LocalizedDescription.",
                "<Event id='a/b'><LocalizedDescription>e</LocalizedDescription></Event> | , event \"a/b\": Attribute \"id\" of <Event>: \"a/b\" has a character that is not allowed.",
                "<Event><LocalizedDescription>e</LocalizedDescription></Event> | , event: The attribute \"id\" of <Event> is missing.",
                "<LocalizedTag>a tag that is far too long</LocalizedTag> | : <LocalizedTag> has 26 characters, but at most 20 are allowed.",
                "<Role id='R'><LocalizedDescription>r</LocalizedDescription></Role> | , role \"R\": <LocalizedDescription> cannot stand here; expected is LocalizedName.",
                "<Operation id='O' actionURL='x'><LocalizedName>o</LocalizedName><LocalizedDescription>o</LocalizedDescription></Operation> | , operation \"O\": actionURL \"x\" is not an http or https URL.",
                "<Operation id='O'><LocalizedName>o</LocalizedName><LocalizedDescription>o</LocalizedDescription></Operation> | , operation \"O\": The attribute \"actionURL\" of <Operation> is missing.",
                "<Operation id='O' actionURL='http://h'><LocalizedName>o</LocalizedName><LocalizedDescription>o</LocalizedDescription><OperationParameter id='I' type='FILE'><LocalizedName>i</LocalizedName></OperationParameter></Operation> | , operation \"O\", operation parameter \"I\": Attribute \"type\" of <OperationParameter>: \"FILE\" is not one of INPUT_STRING, REQUEST_SELECT.",
                "<Hook/> | : <Hook> cannot stand here; expected is AccessInfo, LocalizedDescription, LocalizedLicense, LocalizedTag, ParameterDefinition, Event, Role, Operation.",
            })
    void partsOfAServiceAreChecked(String part, String problem) {
        assertThat(problemsIn(part)).isEqualTo("Line 2, technical service \"S\"" + problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ParameterDefinition id='X' valueType='STRING'><LocalizedDescription>d</LocalizedDescription></ParameterDefinition>",
                "<Event id='X'><LocalizedDescription>d</LocalizedDescription></Event>",
                "<Role id='X'><LocalizedName>n</LocalizedName><LocalizedDescription>d</LocalizedDescription></Role>",
                "<Operation id='X' actionURL='http://h'><LocalizedName>n</LocalizedName><LocalizedDescription>d</LocalizedDescription></Operation>",
            })
    void idsOfTheSameKindDiffer(String part) {
        assertThat(problemsIn(part + "\n" + part))
                .startsWith("Line 3, technical service \"S\", ")
                .endsWith(" \"X\": The id is used already in line 2.");
    }

    @Test
    void idsOfOperationParametersDiffer() {
        String parameter =
                "<OperationParameter id='I' type='INPUT_STRING'><LocalizedName>i</LocalizedName></OperationParameter>";

        assertThat(problemsIn("<Operation id='O' actionURL='http://h'><LocalizedName>o</LocalizedName>"
                        + "<LocalizedDescription>o</LocalizedDescription>" + parameter + parameter + "</Operation>"))
                .endsWith("operation \"O\", operation parameter \"I\": The id is used already in line 2.");
    }

    @Test
    void servicesOfADocumentDiffer() {
        String service = "<t:TechnicalService id='S' " + ATTRIBUTES + "/>\n";

        assertThat(problems(service + service))
                .isEqualTo("Line 2, technical service \"S\": The id is used already in line 1.");
    }

    @Test
    void atMostFiveTags() {
        assertThat(
                        problemsIn(
                                "<LocalizedTag>1</LocalizedTag><LocalizedTag>2</LocalizedTag><LocalizedTag>3</LocalizedTag>"
                                        + "<LocalizedTag>4</LocalizedTag><LocalizedTag>5</LocalizedTag><LocalizedTag>6</LocalizedTag>"))
                .isEqualTo("Line 1, technical service \"S\": There are 6 tags, but at most 5 are allowed.");
    }

    @Test
    void everythingWrongIsToldAtOnceInTheOrderOfTheDocument() {
        String document = HEAD
                + "\n<t:TechnicalService id='A' accessType='LOGIN' loginPath='/l'>"
                + "\n<Event id='E'/>"
                + "\n<Event id='E'><LocalizedDescription>e</LocalizedDescription></Event>"
                + "\n</t:TechnicalService>"
                + "\n<t:TechnicalService id='B' accessType='EXTERNAL'/>"
                + TAIL;

        assertThat(textFor(document).split("\n"))
                .containsExactly(
                        "Line 2, technical service \"A\": The access type LOGIN needs the attribute baseUrl.",
                        "Line 2, technical service \"A\": The access type LOGIN needs the attribute provisioningUrl.",
                        "Line 3, technical service \"A\", event \"E\": <Event> is not complete; expected is LocalizedDescription.",
                        "Line 4, technical service \"A\", event \"E\": The id is used already in line 3.",
                        "Line 6, technical service \"B\": The access type EXTERNAL needs the attribute baseUrl.");
    }

    @Test
    void nothingIsReadFromADocumentWithAProblem() {
        DefinitionReading reading = read.from(bytes(HEAD + "<t:TechnicalService id='A' " + ATTRIBUTES + "/>"
                + "<t:TechnicalService id='B' accessType='EXTERNAL'/>" + TAIL));

        assertThat(reading.isValid()).isFalse();
        assertThat(reading.services()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | Premature end of file.",
                "hello | Line 1: Content is not allowed in prolog.",
                "<TechnicalServices/> | Line 1: <TechnicalServices> cannot be the root of this document.",
                "<!DOCTYPE x><x/> | Line 1: The document has a DOCTYPE, which is not allowed.",
                "<?xml version='1.0' encoding='nonsense'?><a/> | The document is not text in the encoding it names.",
                "<a><b></a> | Line 1: The element type \"b\" must be terminated by the matching end-tag \"</b>\".",
            })
    void whatIsNoDocumentIsRefused(String document, String problem) {
        assertThat(textFor(document)).contains(problem);
    }

    @Test
    void anotherEncodingThanTheNamedOneIsRefused() {
        byte[] latin = (HEAD + "\u00e4" + TAIL).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read.from(latin).problemText()).endsWith("The document is not text in the encoding it names.");
    }

    @Test
    void anEntityOfTheServerIsNotRead() {
        assertThat(textFor("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + HEAD + "&e;" + TAIL))
                .isEqualTo("Line 1: The document has a DOCTYPE, which is not allowed.");
    }

    @Test
    void aDocumentOfMoreThanTenMegabytesIsRefused() {
        assertThat(read.from(new byte[ReadTechnicalServices.LARGEST_BYTES + 1]).problemText())
                .isEqualTo("The document has more than 10 MB.");
    }

    @Test
    void aDocumentThatIsNestedTooDeeplyIsRefused() {
        assertThat(textFor("<a>\n".repeat(120)))
                .contains("Line 1: <a> cannot be the root of this document.")
                .endsWith("Line 101: The elements are nested deeper than 100 levels.");
    }

    @Test
    void aHundredProblemsAreEnough() {
        String document = HEAD + "<t:TechnicalService id='A' accessType='EXTERNAL'/>\n".repeat(500) + TAIL;

        assertThat(textFor(document).lines())
                .hasSize(101)
                .last()
                .isEqualTo("There may be more errors; only the first 100 found are listed.");
    }

    @Test
    void hugeIdsDoNotKeepTheServerBusy() {
        String document =
                HEAD + ("<t:TechnicalService id='" + "a".repeat(900) + "!' accessType='EXTERNAL'/>").repeat(500)
                        + "<t:TechnicalService id='" + "a".repeat(1_000_000) + "!' accessType='EXTERNAL'/>" + TAIL;

        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThat(textFor(document).lines()).hasSize(101));
    }

    @Test
    void aLargeDocumentIsReadQuickly() {
        String event = "<Event id='E%d'><LocalizedDescription>" + "e".repeat(100) + "</LocalizedDescription></Event>\n";
        StringBuilder document = new StringBuilder(HEAD + "<t:TechnicalService id='S' " + ATTRIBUTES + ">");
        for (int i = 0; i < 40_000; i++) {
            document.append(event.formatted(i));
        }
        document.append("</t:TechnicalService>").append(TAIL);

        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThat(read.from(bytes(document.toString()))
                                .services()
                                .get(0)
                                .events())
                        .hasSize(40_000));
    }

    @Test
    void theSingleServiceOfTheGuideIsReadWithoutARootAroundIt() throws IOException {
        DefinitionReading reading = read.from(bytes("<TechnicalService"
                + " xmlns='oscm.serviceprovisioning/1.9/TechnicalService.xsd' id='SampleService' accessType='LOGIN'"
                + " provisioningUrl='/p' baseUrl='https://myserver:7777/myservice' loginPath='/Tokenhandler.jsp'/>"));

        assertThat(reading.problemText()).isEmpty();
        assertThat(reading.services())
                .singleElement()
                .satisfies(service ->
                        assertThat(service.provisioning().url()).isEqualTo("https://myserver:7777/myservice/p"));
    }

    private String problemsIn(String part) {
        return problems("<t:TechnicalService id='S' " + ATTRIBUTES + ">\n" + part + "</t:TechnicalService>");
    }

    private String problems(String services) {
        return textFor(HEAD + services + TAIL);
    }

    private String textFor(String document) {
        return read.from(bytes(document)).problemText();
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
