package org.oscm.core.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oscm.core.idempotency.usecase.AnswerOnce;
import org.oscm.core.testing.CommittingTransaction;
import org.oscm.core.testing.TestCore;

/** Equal requests at once, each with a database connection of its own. */
class SimultaneousRequestsTest {

    private static final int MANY = 20;

    private final KeyedRequest request =
            KeyedRequest.of(1000, "POST /a", UUID.randomUUID().toString(), new byte[0]);
    private final CyclicBarrier start = new CyclicBarrier(MANY);
    private final AtomicInteger worksDone = new AtomicInteger();

    @Test
    void areDoneOnceAndAllGetTheSameAnswer() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<String>> answers = IntStream.range(0, MANY)
                    .mapToObj(caller -> callers.submit(this::call))
                    .toList();
            for (Future<String> answer : answers) {
                assertThat(answer.get(1, TimeUnit.MINUTES)).isEqualTo("work 1");
            }
            assertThat(worksDone).hasValue(1);
        } finally {
            callers.shutdownNow();
        }
    }

    private String call() throws Exception {
        TestCore core = CommittingTransaction.core();
        AnswerOnce answerOnce = core.get(AnswerOnce.class);
        start.await(1, TimeUnit.MINUTES);
        Optional<KeptAnswer> kept = answerOnce.begin(request, Duration.ofMinutes(1));
        String answer = kept.map(KeptAnswer::body).map(String::new).orElseGet(() -> work(answerOnce));
        core.get(EntityManager.class).close();
        return answer;
    }

    private String work(AnswerOnce answerOnce) {
        String answer = "work " + worksDone.incrementAndGet();
        answerOnce.keep(request, new KeptAnswer(200, "text/plain", null, answer.getBytes()));
        return answer;
    }
}
