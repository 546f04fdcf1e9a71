package org.oscm.core.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.idempotency.usecase.AnswerOnce;
import org.oscm.core.testing.TestCore;

class RepeatedRequestTest {

    private static final KeptAnswer MADE =
            new KeptAnswer(201, "application/json", "https://localhost/1", new byte[] {'{', '}'});

    @RegisterExtension
    final TestCore core = new TestCore();

    private final SetTime time = new SetTime();
    private AnswerOnce answerOnce;

    private static final class SetTime extends RealTime {
        private Instant now = Instant.parse("2026-11-20T10:00:00Z");

        @Override
        public Instant now() {
            return now;
        }
    }

    @BeforeEach
    void keepTime() {
        core.bind(RealTime.class, time);
        answerOnce = core.get(AnswerOnce.class);
    }

    private static KeyedRequest request(long user, String address, String key, String body) {
        return KeyedRequest.of(user, address, key, body.getBytes());
    }

    private boolean isFirst(KeyedRequest request) {
        boolean first = answerOnce.begin(request, Duration.ZERO).isEmpty();
        core.settle();
        return first;
    }

    private void finish(KeyedRequest request, KeptAnswer answer) {
        answerOnce.keep(request, answer);
        core.settle();
    }

    @Test
    void getsTheFirstAnswer() {
        KeyedRequest request = request(1000, "POST /a", "k", "{}");
        assertThat(isFirst(request)).isTrue();
        finish(request, MADE);

        assertThat(answerOnce.begin(request, Duration.ZERO))
                .hasValueSatisfying(
                        answer -> assertThat(answer).usingRecursiveComparison().isEqualTo(MADE));
    }

    @Test
    void withAnotherBodyIsRefusedBeforeAndAfterTheFirstIsDone() {
        KeyedRequest first = request(1000, "POST /a", "k", "{}");
        KeyedRequest other = request(1000, "POST /a", "k", "{ }");
        isFirst(first);

        assertRefused(() -> isFirst(other), IdempotencyError.IDEMPOTENCY_KEY_REUSED);
        finish(first, MADE);
        assertRefused(() -> isFirst(other), IdempotencyError.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void isAnotherRequestForAnotherCallerAddressOrKey() {
        isFirst(request(1000, "POST /a", "k", "{}"));

        assertThat(isFirst(request(1001, "POST /a", "k", "{}"))).isTrue();
        assertThat(isFirst(request(1000, "POST /b", "k", "{}"))).isTrue();
        assertThat(isFirst(request(1000, "PUT /a", "k", "{}"))).isTrue();
        assertThat(isFirst(request(1000, "POST /a", "l", "{}"))).isTrue();
    }

    @Test
    void isNeverDoneAgainWhileTheFirstHasNoAnswer() {
        KeyedRequest request = request(1000, "POST /a", "k", "{}");
        isFirst(request);
        time.now = time.now.plus(Duration.ofHours(23));

        assertRefused(() -> isFirst(request), IdempotencyError.IDEMPOTENT_REQUEST_UNFINISHED);
    }

    @Test
    void isDoneAgainAfterADay() {
        KeyedRequest request = request(1000, "POST /a", "k", "{}");
        isFirst(request);
        finish(request, MADE);
        time.now = time.now.plus(AnswerOnce.KEPT_FOR);
        assertThat(isFirst(request)).isFalse();

        time.now = time.now.plusMillis(1);
        assertThat(isFirst(request)).isTrue();
    }

    @Test
    void isForgottenByTheJobAfterADay() {
        KeyedRequest old = request(1000, "POST /a", "old", "{}");
        isFirst(old);
        time.now = time.now.plus(AnswerOnce.KEPT_FOR).plusMillis(1);
        KeyedRequest fresh = request(1000, "POST /a", "fresh", "{}");
        isFirst(fresh);
        finish(fresh, MADE);
        answerOnce.forgetExpired();
        core.settle();
        time.now = time.now.minusMillis(1);

        assertThat(isFirst(old)).isTrue();
        assertThat(isFirst(fresh)).isFalse();
    }

    @Test
    void ofATooLargeAnswerIsNotDoneAgain() {
        KeyedRequest request = request(1000, "POST /a", "k", "{}");
        isFirst(request);
        finish(request, new KeptAnswer(200, "text/xml", null, null));

        assertRefused(() -> isFirst(request), IdempotencyError.IDEMPOTENT_ANSWER_NOT_KEPT);
    }

    @Test
    void needsAKeyOfVisibleCharacters() {
        assertRefused(() -> request(1, "POST /", "", ""), IdempotencyError.IDEMPOTENCY_KEY_INVALID);
        assertRefused(() -> request(1, "POST /", "a b", ""), IdempotencyError.IDEMPOTENCY_KEY_INVALID);
        assertRefused(() -> request(1, "POST /", "ä", ""), IdempotencyError.IDEMPOTENCY_KEY_INVALID);
        assertRefused(() -> request(1, "POST /", "k".repeat(256), ""), IdempotencyError.IDEMPOTENCY_KEY_INVALID);
        assertThat(request(1, "POST /", "k".repeat(255), "").scope()).hasSize(64);
    }
}
