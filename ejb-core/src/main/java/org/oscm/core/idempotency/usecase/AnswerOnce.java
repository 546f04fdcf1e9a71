package org.oscm.core.idempotency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.idempotency.IdempotencyError;
import org.oscm.core.idempotency.KeptAnswer;
import org.oscm.core.idempotency.KeyedRequest;
import org.oscm.core.idempotency.model.StoredAnswer;
import org.oscm.core.idempotency.repository.StoredAnswers;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.NewTransaction;

/**
 * Lets one of several equal requests do the work and gives the others its answer. A claim is never taken over: whoever was
 * interrupted may have done the work, and once is the promise.
 */
@Dependent
public class AnswerOnce {

    /** Real time for which an answer is given again. */
    public static final Duration KEPT_FOR = Duration.ofHours(24);

    private static final long LOOK_AGAIN_AFTER_MILLIS = 100;

    private final StoredAnswers answers;
    private final NewTransaction newTransaction;
    private final RealTime realTime;

    @Inject
    public AnswerOnce(StoredAnswers answers, NewTransaction newTransaction, RealTime realTime) {
        this.answers = answers;
        this.newTransaction = newTransaction;
        this.realTime = realTime;
    }

    /**
     * Waits while an equal request is worked on.
     *
     * @param patience how long to wait at most
     * @return the answer given before; empty if the caller is the first, does the work and then calls {@link #keep}
     * @throws Refusal if the key belongs to another body, or the first request has no answer that can be given again
     */
    public Optional<KeptAnswer> begin(KeyedRequest request, Duration patience) {
        if (claim(request)) {
            return Optional.empty();
        }
        long startNanos = System.nanoTime();
        Optional<KeptAnswer> answer = answer(request);
        while (answer.isEmpty()) {
            if (System.nanoTime() - startNanos >= patience.toNanos() || !pause()) {
                throw Refusal.of(IdempotencyError.IDEMPOTENT_REQUEST_UNFINISHED);
            }
            answer = answer(request);
        }
        if (answer.get().body() == null) {
            throw Refusal.of(IdempotencyError.IDEMPOTENT_ANSWER_NOT_KEPT);
        }
        return answer;
    }

    /** Keeps the answer of a request that was begun here. */
    public void keep(KeyedRequest request, KeptAnswer answer) {
        newTransaction.run(() -> answers.find(request.scope()).ifPresent(stored -> stored.finish(answer)));
    }

    public void forgetExpired() {
        newTransaction.run(() -> answers.removeStartedBefore(oldest()));
    }

    private boolean claim(KeyedRequest request) {
        try {
            return newTransaction.get(() -> addUnlessThere(request));
        } catch (RuntimeException lost) {
            // two inserted at once: the database let one win
            if (newTransaction.get(() -> answers.find(request.scope())).isEmpty()) {
                throw lost;
            }
            return false;
        }
    }

    private boolean addUnlessThere(KeyedRequest request) {
        Optional<StoredAnswer> there = answers.find(request.scope());
        if (there.isPresent() && !there.get().isOlderThan(oldest())) {
            return false;
        }
        there.ifPresent(answers::remove);
        answers.add(new StoredAnswer(request.scope(), request.digest(), realTime.now()));
        return true;
    }

    private Optional<KeptAnswer> answer(KeyedRequest request) {
        return newTransaction.get(() -> {
            Optional<StoredAnswer> stored = answers.find(request.scope());
            if (stored.isPresent() && !stored.get().digest().equals(request.digest())) {
                throw Refusal.of(IdempotencyError.IDEMPOTENCY_KEY_REUSED);
            }
            return stored.filter(StoredAnswer::isFinished).map(StoredAnswer::answer);
        });
    }

    private Instant oldest() {
        return realTime.now().minus(KEPT_FOR);
    }

    private static boolean pause() {
        try {
            Thread.sleep(LOOK_AGAIN_AFTER_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
