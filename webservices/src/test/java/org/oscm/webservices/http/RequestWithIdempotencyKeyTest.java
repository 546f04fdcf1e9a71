package org.oscm.webservices.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oscm.core.idempotency.IdempotencyError;
import org.oscm.core.idempotency.KeptAnswer;
import org.oscm.core.idempotency.KeyedRequest;
import org.oscm.core.idempotency.service.IdempotentRequests;
import org.oscm.core.kernel.Refusal;

class RequestWithIdempotencyKeyTest {

    private static final String REST = "/oscm-rest/operator/v1/currencies";
    private static final String SOAP = "/AccountService/BASIC";

    private final Map<KeyedRequest, KeptAnswer> kept = new HashMap<>();
    private final IdempotencyFilter filter = new IdempotencyFilter(new IdempotentRequests() {
        @Override
        public Optional<KeptAnswer> begin(KeyedRequest request) {
            boolean reused = kept.keySet().stream()
                    .anyMatch(other -> other.scope().equals(request.scope())
                            && !other.digest().equals(request.digest()));
            if (reused) {
                throw Refusal.of(IdempotencyError.IDEMPOTENCY_KEY_REUSED);
            }
            return Optional.ofNullable(kept.get(request));
        }

        @Override
        public void keep(KeyedRequest request, KeptAnswer answer) {
            kept.put(request, answer);
        }
    });

    private int worksDone;

    private Exchange send(Exchange exchange) throws Exception {
        FilterChain door = (request, response) -> {
            worksDone++;
            HttpServletResponse http = (HttpServletResponse) response;
            http.setStatus(201);
            http.setContentType("application/json");
            http.setHeader("Location", "/made/" + worksDone);
            byte[] body = request.getInputStream().readAllBytes();
            http.getOutputStream().write(("echo " + new String(body, StandardCharsets.UTF_8)).getBytes());
        };
        filter.doFilter(exchange.request(), exchange.response(), door);
        return exchange;
    }

    private static Exchange post(String path, String body) {
        return new Exchange("POST", path, body);
    }

    @ParameterizedTest
    @CsvSource({REST, SOAP})
    void isDoneOnceAndAnsweredTwice(String path) throws Exception {
        Exchange first = send(post(path, "EUR ä").key("k"));
        Exchange again = send(post(path, "EUR ä").key("k"));

        assertThat(worksDone).isEqualTo(1);
        assertThat(first.written()).isEqualTo("echo EUR ä").isEqualTo(again.written());
        assertThat(again.status()).isEqualTo(201).isEqualTo(first.status());
        assertThat(again.responseHeaders)
                .containsEntry("Content-Type", "application/json")
                .containsEntry("Location", "/made/1")
                .containsEntry("Idempotent-Replayed", "true");
        assertThat(first.responseHeaders).doesNotContainKey("Idempotent-Replayed");
    }

    @Test
    void withAnotherBodyIsAConflictInTheCallersLanguage() throws Exception {
        send(post(REST, "EUR").key("k"));
        Exchange other = post(REST, "JPY").key("k");
        other.requestHeaders.put("Accept-Language", "de");
        send(other);

        assertThat(worksDone).isEqualTo(1);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.responseHeaders).containsEntry("Content-Type", "application/problem+json");
        assertThat(other.written()).contains("\"IDEMPOTENCY_KEY_REUSED\"").contains("Dieser Idempotency-Key");
    }

    @Test
    void withAnotherBodyIsAFaultOverSoap() throws Exception {
        send(post(SOAP, "<a/>").key("k"));
        Exchange other = send(post(SOAP, "<b/>").key("k"));

        assertThat(other.status()).isEqualTo(500);
        assertThat(other.written()).contains("<faultcode>soap:Client</faultcode>", "This Idempotency-Key was used");
    }

    @Test
    void isUntouchedWhenItReadsOrHasNoKeyOrNobodyIsSignedIn() throws Exception {
        Exchange anonymous = post(REST, "EUR").key("k");
        anonymous.userKey = null;
        for (int i = 0; i < 2; i++) {
            send(new Exchange("GET", REST, "").key("k"));
            send(post(REST, "EUR"));
            send(anonymous);
        }

        assertThat(worksDone).isEqualTo(6);
        assertThat(kept).isEmpty();
    }

    @Test
    void needsAProperKey() throws Exception {
        Exchange refused = send(post(REST, "EUR").key("with space"));

        assertThat(worksDone).isZero();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.written()).contains("IDEMPOTENCY_KEY_INVALID");
    }

    @Test
    void mayHaveTwentyMegabytes() throws Exception {
        Exchange refused = send(post(SOAP, "x".repeat(20 * 1024 * 1024 + 1)).key("k"));

        assertThat(worksDone).isZero();
        assertThat(refused.written()).contains("at most 20 MB");
    }

    @Test
    void keepsThatItWasDoneWhenTheAnswerIsTooLarge() throws Exception {
        send(post(SOAP, "x".repeat(KeptAnswer.MOST_BYTES)).key("k"));

        assertThat(kept.values()).singleElement().satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.body()).isNull();
        });
    }
}
