package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.identity.model.PlatformSession;
import org.oscm.core.identity.repository.PlatformSessions;
import org.oscm.core.storage.NewTransaction;

/** Who works in a browser now. Calls of programs are no sessions. */
@Dependent
public class SignedInUsers {

    private final PlatformSessions sessions;
    private final RealTime realTime;
    private final NewTransaction newTransaction;

    @Inject
    public SignedInUsers(PlatformSessions sessions, RealTime realTime, NewTransaction newTransaction) {
        this.sessions = sessions;
        this.realTime = realTime;
        this.newTransaction = newTransaction;
    }

    public void began(String sessionId, long userKey) {
        Instant now = realTime.now();
        newTransaction.run(() -> {
            sessions.removeRunOut(now);
            sessions.add(new PlatformSession(sessionId, userKey, now));
        });
    }

    /** The user does something in his session. */
    public void seen(String sessionId) {
        newTransaction.run(() -> sessions.find(sessionId).ifPresent(session -> session.seen(realTime.now())));
    }

    public void ended(String sessionId) {
        newTransaction.run(() -> {
            Optional<PlatformSession> session = sessions.find(sessionId);
            session.ifPresent(sessions::remove);
        });
    }

    public boolean has(long userKey) {
        return sessions.isOpenFor(userKey, realTime.now());
    }
}
