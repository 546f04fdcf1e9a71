package org.oscm.webservices.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;

/** What is no JSON, or not the JSON a resource takes, is refused with its place before anybody looks at it. */
class WrongBodiesTest {

    enum Colour {
        RED,
        GREEN
    }

    record Part(Instant at, Colour colour, long number) {}

    record Whole(String name, List<Part> parts) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "nonsense",
                "{",
                "{\"mode\": }",
                "{\"mode\": NaN}",
                "{\"mode\": Infinity}",
                "{\"mode\": 1, \"mode\": 2}",
                "{\"mode\": 1} {\"mode\": 2}",
                "{'mode': 1}",
                "<request/>",
            })
    void whatIsNoJsonIsRefusedAsAWhole(String body) {
        Refusal refusal = refused(JsonNode.class, body.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.code()).isEqualTo(InputError.JSON);
        Problem problem = Problem.of(refusal, Locale.ENGLISH);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).hasSize(1);
        assertThat(problem.detail()).doesNotContain("com.fasterxml", "Exception");
    }

    @Test
    void nullIsNoBody() {
        assertThat(refused(Whole.class, "null".getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo(InputError.REQUIRED);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(refused(JsonNode.class, new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'})
                        .code())
                .isEqualTo(InputError.JSON);
    }

    @Test
    void bodiesBeyondAMegabyteAreRefusedUnread() {
        byte[] endless = new byte[1024 * 1024 + 1];

        assertThat(refused(JsonNode.class, endless).code()).isEqualTo(InputError.LENGTH);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertThat(refused(JsonNode.class, deep.getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo(InputError.JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"parts\": [{\"number\": 1}, {\"number\": \"many\"}]}      | parts[1].number",
                "{\"parts\": [{\"number\": 1.5}]}                          | parts[0].number",
                "{\"parts\": [{\"number\": 9223372036854775808}]}          | parts[0].number",
                "{\"parts\": [{\"colour\": \"BLUE\"}]}                       | parts[0].colour",
                "{\"parts\": [{\"at\": \"yesterday\"}]}                      | parts[0].at",
                "{\"parts\": [{\"number\": 1, \"weight\": 1}]}                            | parts[0].weight",
                "{\"parts\": 7}                                          | parts",
                "{\"name\": {\"first\": \"x\"}}                              | name",
                "[]                                                    | body",
            })
    void wrongMembersAreNamedByTheirPath(String body, String path) {
        Refusal refusal = refused(Whole.class, body.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.member()).isEqualTo(path);
        assertThat(Problem.of(refusal, Locale.ENGLISH).status()).isEqualTo(400);
    }

    @Test
    void aRightBodyIsRead() throws IOException {
        String body =
                "{\"name\": \"n\", \"parts\": [{\"at\": \"2011-05-01T00:00:00Z\", \"colour\": \"RED\", \"number\": 1}]}";

        assertThat(read(Whole.class, body.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Whole("n", List.of(new Part(Instant.parse("2011-05-01T00:00:00Z"), Colour.RED, 1))));
    }

    private static Refusal refused(Class<?> type, byte[] body) {
        return catchThrowableOfType(Refusal.class, () -> read(type, body));
    }

    private static Object read(Class<?> type, byte[] body) throws IOException {
        @SuppressWarnings("unchecked")
        Class<Object> any = (Class<Object>) (Class<?>) type;
        return new JsonBodies()
                .readFrom(
                        any,
                        (Type) type,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        new MultivaluedHashMap<>(),
                        new ByteArrayInputStream(body));
    }
}
