package org.oscm.webservices.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {

    private static final java.nio.file.Path COMMITTED =
            java.nio.file.Path.of("..", "docs", "reference", "openapi.json");

    private static final List<Class<?>> RESOURCES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("org.oscm.webservices.rest").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private static final String HOW_TO_WRITE =
            "docs/reference/openapi.json is stale. To write it anew: mvn -pl webservices"
                    + " -am test -Dtest=OpenApiDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Doscm.docs.write=true";

    @Test
    void theCommittedDocumentDescribesAllResources() throws IOException {
        String document = json(new OpenApiDocument(RESOURCES).content());
        if (Boolean.getBoolean("oscm.docs.write")) {
            Files.writeString(COMMITTED, document);
        }

        assertThat(Files.readString(COMMITTED)).as(HOW_TO_WRITE).isEqualTo(document);
    }

    @Test
    void everyPathIsVersionedButThoseForMachinesAtTheDoor() {
        assertThat(RESOURCES)
                .allSatisfy(resource -> assertThat(
                                resource.getAnnotation(Path.class).value())
                        .matches("[a-z]+/v[0-9]+/.+|health|openapi\\.json"));
    }

    private static String json(Map<String, Object> document) throws IOException {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        return new JsonMapper().writer(lines).writeValueAsString(document) + "\n";
    }
}
