package org.oscm.core.idempotency.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.idempotency.usecase.AnswerOnce;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** Removes the answers that are given no more. */
@Dependent
public class ForgetAnswers implements TimerJob {

    @Inject
    private AnswerOnce answerOnce;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.IDEMPOTENCY_KEYS;
    }

    @Override
    public void run() {
        answerOnce.forgetExpired();
    }
}
