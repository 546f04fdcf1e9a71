package org.oscm.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublishedSchemaTest {

    @ParameterizedTest
    @EnumSource
    void compilesFromTheClassPathAlone(PublishedSchema schema) {
        assertThat(schema.schema()).isNotNull().isSameAs(schema.schema());
        assertThat(schema.location().getPath()).endsWith(schema.fileName());
    }

    @Test
    void manyThreadsShareOneCompiledSchema() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Schema> ask = PublishedSchema.SUPPLIER_REVENUE_SHARE::schema;
            List<Future<Schema>> answers = threads.invokeAll(Collections.nCopies(64, ask));
            for (Future<Schema> answer : answers) {
                assertThat(answer.get()).isSameAs(PublishedSchema.SUPPLIER_REVENUE_SHARE.schema());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TECHNICAL_SERVICES, technical-service.xml",
        "MARKETABLE_SERVICES, marketable-services.xml",
        "BILLING_RESULT, billing-data.xml",
        "BROKER_REVENUE_SHARE, broker-revenue-share.xml",
        "RESELLER_REVENUE_SHARE, reseller-revenue-share.xml",
        "MARKETPLACE_OWNER_REVENUE_SHARE, marketplace-owner-revenue-share.xml",
        "SUPPLIER_REVENUE_SHARE, supplier-revenue-share.xml",
    })
    void acceptsTheDocumentsOfTheGuide(PublishedSchema schema, String file) throws IOException {
        try (var stream = getClass().getResourceAsStream("guide/" + file)) {
            assertThat(schema.violations(stream)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' id=\"SampleService\"'                      | ''             | The attribute \"id\" of <tns:TechnicalService> is missing.",
                "'id=\"SampleService\"'                       | 'id=\"a/b\"'     | Attribute \"id\" of <TechnicalService>: \"a/b\" has a character that is not allowed.",
                "'id=\"SampleService\"'                       | 'id=\"\"'        | Attribute \"id\" of <TechnicalService>: It must not be empty.",
                "'id=\"FILE_DOWNLOAD\"'                       | 'id=\" A\"'      | Attribute \"id\" of <Event>: \" A\" has a character that is not allowed.",
                "'id=\"FILE_DOWNLOAD\"' | 'id=\"12345678901234567890123456789012345678901\"' | Attribute \"id\" of <Event>: \"12345678901234567890123456789012345678901\" has 41 characters, but at most 40 are allowed.",
                "'accessType=\"LOGIN\"'                       | 'accessType=\"FTP\"' | Attribute \"accessType\" of <TechnicalService>: \"FTP\" is not one of DIRECT, LOGIN, USER, EXTERNAL.",
                "'minValue=\"1\"'                             | 'minValue=\"x\"' | Attribute \"minValue\" of <ParameterDefinition>: \"x\" is not a valid integer.",
                "'valueType=\"INTEGER\"'                      | 'type=\"INTEGER\"' | There is no attribute \"type\" of <ParameterDefinition>.",
                "'<Event id=\"FILE_DOWNLOAD\">'               | '<Event id=\"FILE_DOWNLOAD\"/><Event id=\"B\">' | <Event> is not complete; expected is LocalizedDescription.",
                "'<Event id'                                | 'text<Event id' | <tns:TechnicalService> cannot hold text.",
                "'</tns:TechnicalServices>'                 | '<x/></tns:TechnicalServices>' | <x> cannot stand here; expected is TechnicalService.",
            })
    void saysInPlainWordsWhatIsWrong(String text, String replacement, String message) throws IOException {
        assertThat(violationsAfter("technical-service.xml", text, replacement, PublishedSchema.TECHNICAL_SERVICES))
                .extracting(SchemaViolation::message)
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'amount=\"1287.45\"'          | 'amount=\"1287.455\"' | Attribute \"amount\" of <PriceModelCosts>: \"1287.455\" has 3 decimals, but at most 2 are allowed.",
                "'NumberOfOccurrence amount' | 'NumberOfOccurence amount' | <NumberOfOccurence> cannot stand here; expected is SteppedPrices, NumberOfOccurrence.",
                "'0.4020212567204301'        | '4.02E-1' | Attribute \"factor\" of <PeriodFee>: \"4.02E-1\" is not a valid decimal.",
                "'xml:lang=\"en\"'             | 'xml:lang=\"a language\"' | \"a language\" is not a valid value.",
                "'2012-08-31T22:00:00.000Z'  | '31.08.2012' | Attribute \"startDateIsoFormat\" of <Period>: \"31.08.2012\" is not a valid dateTime.",
                "'<Billingdata>'             | '<Billingdata xmlns=\"urn:x\">' | <Billingdata> cannot be the root of this document.",
            })
    void holdsBillingDataToTheirFormat(String text, String replacement, String message) throws IOException {
        assertThat(violationsAfter("billing-data.xml", text, replacement, PublishedSchema.BILLING_RESULT))
                .extracting(SchemaViolation::message)
                .anySatisfy(found -> assertThat(found).contains(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BROKER_REVENUE_SHARE            | broker-revenue-share.xml            | 'totalAmount=\"200.50\"' | 'totalAmount=\"-1\"'",
                "RESELLER_REVENUE_SHARE          | reseller-revenue-share.xml          | 'key=\"17004\"'          | 'key=\"0\"'",
                "RESELLER_REVENUE_SHARE          | reseller-revenue-share.xml          | 'id=\"Mega Office\"'     | 'id=\"Mega*Office\"'",
                "MARKETPLACE_OWNER_REVENUE_SHARE | marketplace-owner-revenue-share.xml | 'model=\"DIRECT\"'       | 'model=\"AGENT\"'",
                "SUPPLIER_REVENUE_SHARE          | supplier-revenue-share.xml          | 'overallRevenue=\"1620.00\"' | ''",
            })
    void refusesWrongRevenueShares(PublishedSchema schema, String file, String text, String replacement)
            throws IOException {
        assertThat(violationsAfter(file, text, replacement, schema)).isNotEmpty();
    }

    @Test
    void namesTheElementThatHoldsAWrongValue() throws IOException {
        String tooLong = "x".repeat(256);

        assertThat(violationsAfter(
                        "marketable-services.xml",
                        ">Mega Office<",
                        ">" + tooLong + "<",
                        PublishedSchema.MARKETABLE_SERVICES))
                .extracting(SchemaViolation::message)
                .containsExactly("<ServiceNameForCustomers>: \"" + tooLong.substring(0, 60)
                        + "...\" has 256 characters, but at most 255 are allowed.");
    }

    @Test
    void tellsTheLineAndGoesOnAfterAViolation() throws IOException {
        String document = guide("technical-service.xml")
                .replace("id=\"FILE_DOWNLOAD\"", "id=\"a/b\"")
                .replace("minValue=\"1\"", "minValue=\"x\"");

        assertThat(violations(PublishedSchema.TECHNICAL_SERVICES, document))
                .extracting(SchemaViolation::line)
                .containsExactly(10, 13);
    }

    @Test
    void refusesADoctypeBeforeAnythingIsReadFromIt() throws IOException {
        String attack =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n<x>&e;</x>";

        assertThat(violations(PublishedSchema.BILLING_RESULT, attack))
                .containsExactly(new SchemaViolation(2, 10, "The document has a DOCTYPE, which is not allowed."));
    }

    @Test
    void speaksEnglishWhateverTheLanguageOfTheServer() throws IOException {
        Locale ofTheServer = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(violations(PublishedSchema.BILLING_RESULT, "<Billingdata x=\"1\"><A></Billingdata>"))
                    .extracting(SchemaViolation::message)
                    .first()
                    .isEqualTo("There is no attribute \"x\" of <Billingdata>.");
            assertThat(violations(PublishedSchema.BILLING_RESULT, "<Billingdata>"))
                    .extracting(SchemaViolation::message)
                    .containsExactly("XML document structures must start and end within the same entity.");
        } finally {
            Locale.setDefault(ofTheServer);
        }
    }

    @Test
    void saysWhereADocumentIsNotWellFormed() throws IOException {
        assertThat(violations(PublishedSchema.BILLING_RESULT, "<Billingdata>\n<BillingDetails>\n</Billingdata>"))
                .last()
                .satisfies(violation -> {
                    assertThat(violation.line()).isEqualTo(3);
                    assertThat(violation.message()).contains("BillingDetails");
                });
    }

    @Test
    void saysThatADocumentIsNotInItsEncoding() throws IOException {
        byte[] latin = "<Billingdata>\u00e4</Billingdata>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PublishedSchema.BILLING_RESULT.violations(new ByteArrayInputStream(latin)))
                .extracting(SchemaViolation::message)
                .containsExactly("The document is not text in the encoding it names.");
    }

    @Test
    void saysThatAnEncodingIsUnknown() throws IOException {
        assertThat(violations(PublishedSchema.BILLING_RESULT, "<?xml version='1.0' encoding='nonsense'?><a/>"))
                .containsExactly(new SchemaViolation(1, 0, "The document is not text in the encoding it names."));
    }

    @Test
    void looksAtNothingADocumentNames() throws IOException {
        String document = guide("billing-data.xml")
                .replace(
                        "<Billingdata>",
                        "<Billingdata xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                                + " xsi:noNamespaceSchemaLocation=\"file:///nowhere/BillingResult.xsd\">");

        assertThat(violations(PublishedSchema.BILLING_RESULT, document)).isEmpty();
    }

    private List<SchemaViolation> violationsAfter(String file, String text, String replacement, PublishedSchema schema)
            throws IOException {
        String valid = guide(file);
        assertThat(valid).contains(text);
        return violations(schema, valid.replace(text, replacement));
    }

    private List<SchemaViolation> violations(PublishedSchema schema, String document) throws IOException {
        return schema.violations(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private String guide(String file) throws IOException {
        try (var stream = getClass().getResourceAsStream("guide/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
