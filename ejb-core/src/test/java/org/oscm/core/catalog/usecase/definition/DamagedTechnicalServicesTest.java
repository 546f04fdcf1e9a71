package org.oscm.core.catalog.usecase.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oscm.core.catalog.DefinitionSecrets;
import org.oscm.core.catalog.TechnicalServiceDefinition;
import org.oscm.schemas.PublishedSchema;

/** Whatever happened to a document: it is either told what is wrong, or read to something that can be written again. */
class DamagedTechnicalServicesTest {
    private static final int DOCUMENTS = 1500;
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\"",
            "'",
            "<",
            ">",
            "/>",
            "&",
            "&#0;",
            "&#10;",
            "]]>",
            "<!--",
            "-->",
            "<?x?>",
            "<Event/>",
            "id=\"X\"",
            "true",
            "-1",
            "99999999999999999999",
            "ENUMERATION",
            "PWD",
            "BOOLEAN",
            "DIRECT",
            "EXTERNAL",
            "http://h",
            "\u0000",
            "\uD83D\uDE00",
            "xsi:nil=\"true\"",
            "xmlns=\"urn:x\"");

    private final ReadTechnicalServices read = new ReadTechnicalServices(Set.of("en", "de", "ja"));

    @Test
    void everyDamagedDocumentIsEitherRefusedWithAReasonOrRead() throws IOException {
        String intact;
        try (var stream = getClass().getResourceAsStream("complete.xml")) {
            intact = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        Random random = new Random(20260);
        int valid = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            String damaged = damaged(intact, random);
            DefinitionReading reading = read.from(damaged.getBytes(StandardCharsets.UTF_8));
            if (reading.isValid()) {
                valid++;
                byte[] written = WriteTechnicalServices.of(reading.services());
                assertThat(PublishedSchema.TECHNICAL_SERVICES.violations(new ByteArrayInputStream(written)))
                        .as(damaged)
                        .isEmpty();
                assertThat(read.from(written).services()).as(damaged).isEqualTo(withoutSecrets(reading));
            } else {
                assertThat(reading.problemText()).as(damaged).isNotBlank();
            }
        }
        assertThat(valid).as("documents that stayed valid").isBetween(20, DOCUMENTS - 20);
    }

    private static List<TechnicalServiceDefinition> withoutSecrets(DefinitionReading reading) {
        return reading.services().stream().map(DefinitionSecrets::removedFrom).toList();
    }

    /** Replaces a short stretch, half of the times a whole attribute value, by another piece. */
    private static String damaged(String intact, Random random) {
        int start = random.nextInt(intact.length());
        int end = Math.min(intact.length(), start + random.nextInt(12));
        if (random.nextBoolean()) {
            start = intact.indexOf("=\"", start) + 2;
            end = intact.indexOf('"', start);
        }
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return intact.substring(0, start) + piece + intact.substring(Math.max(start, end));
    }
}
