package org.oscm.core.idempotency.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Duration;
import java.util.Optional;
import org.oscm.core.idempotency.KeptAnswer;
import org.oscm.core.idempotency.KeyedRequest;
import org.oscm.core.idempotency.usecase.AnswerOnce;
import org.oscm.core.kernel.UserRole;

/** For the doors: requests with a key are done once. What the request itself may do is decided where it is done. */
@Stateless
@RolesAllowed(UserRole.ANY_USER)
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdempotentRequests {

    /** Less than clients and proxies usually wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    @Inject
    private AnswerOnce answerOnce;

    /** As {@link AnswerOnce#begin}. */
    public Optional<KeptAnswer> begin(KeyedRequest request) {
        return answerOnce.begin(request, PATIENCE);
    }

    /** As {@link AnswerOnce#keep}. */
    public void keep(KeyedRequest request, KeptAnswer answer) {
        answerOnce.keep(request, answer);
    }
}
