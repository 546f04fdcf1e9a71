package org.oscm.core.idempotency.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.oscm.core.idempotency.usecase.AnswerOnce;

/** Every hour: removes the answers that are given no more. */
@Singleton
public class ForgetAnswers {

    @Inject
    private AnswerOnce answerOnce;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        answerOnce.forgetExpired();
    }
}
