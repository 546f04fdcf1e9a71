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
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oscm.core.idempotency.usecase.AnswerOnce;
import org.oscm.core.storage.NewTransaction;
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
        TestCore core = new TestCore();
        core.beforeEach(null);
        EntityManager entities = core.get(EntityManager.class);
        entities.getTransaction().rollback();
        core.bind(NewTransaction.class, new Committed(entities));
        AnswerOnce answerOnce = core.get(AnswerOnce.class);
        start.await(1, TimeUnit.MINUTES);
        Optional<KeptAnswer> kept = answerOnce.begin(request, Duration.ofMinutes(1));
        String answer = kept.map(KeptAnswer::body).map(String::new).orElseGet(() -> work(answerOnce));
        entities.close();
        return answer;
    }

    private String work(AnswerOnce answerOnce) {
        String answer = "work " + worksDone.incrementAndGet();
        answerOnce.keep(request, new KeptAnswer(200, "text/plain", null, answer.getBytes()));
        return answer;
    }

    /** Commits for all to see, as the server does. */
    private static final class Committed extends NewTransaction {

        private final EntityManager entities;

        Committed(EntityManager entities) {
            this.entities = entities;
        }

        @Override
        public <T> T get(Supplier<T> work) {
            entities.clear();
            entities.getTransaction().begin();
            try {
                T result = work.get();
                entities.getTransaction().commit();
                return result;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }

        @Override
        public void run(Runnable work) {
            get(() -> {
                work.run();
                return null;
            });
        }
    }
}
