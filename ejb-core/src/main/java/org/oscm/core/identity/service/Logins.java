package org.oscm.core.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.Optional;
import java.util.function.Supplier;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.EvenSteps;
import org.oscm.core.identity.usecase.SignIn;
import org.oscm.core.identity.usecase.SignedInUsers;

/** Signing in, as an EJB of its own so that it works from every web module. Nobody is signed in before it. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Logins {

    @Inject
    private SignIn signIn;

    @Inject
    private SignedInUsers signedInUsers;

    /** As {@link SignIn#withPassword}. */
    public Optional<UserView> withPassword(String name, String password) {
        return evenly(() -> signIn.withPassword(name, password));
    }

    /** As {@link SignIn#withPasswordToConfirm}. */
    public Optional<UserView> withPasswordToConfirm(String name, String password) {
        return evenly(() -> signIn.withPasswordToConfirm(name, password));
    }

    private static Optional<UserView> evenly(Supplier<Optional<UserView>> attempt) {
        long beganNanos = System.nanoTime();
        Optional<UserView> user = attempt.get();
        if (user.isEmpty()) {
            EvenSteps.await(beganNanos);
        }
        return user;
    }

    /** A user who has signed in before and goes on in his session; empty once his account is locked or gone. */
    public Optional<UserView> again(long userKey, String sessionId) {
        signedInUsers.seen(sessionId);
        return signIn.again(userKey);
    }

    public void sessionBegan(String sessionId, long userKey) {
        signedInUsers.began(sessionId, userKey);
    }

    public void sessionEnded(String sessionId) {
        signedInUsers.ended(sessionId);
    }
}
