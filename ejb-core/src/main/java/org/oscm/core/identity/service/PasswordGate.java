package org.oscm.core.identity.service;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.Set;
import org.oscm.core.identity.AccountStatus;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.usecase.SignedInCaller;
import org.oscm.core.kernel.Refusal;

/**
 * Stands before every service: who signs in with a password that somebody else has seen may only change it and read who
 * he is; who has not confirmed his registration may only do that.
 */
public class PasswordGate {

    private static final Set<String> OPEN =
            Set.of("changePassword", "getCurrentUserDetails", "getCurrentUserDetailsIfPresent");

    @Inject
    private SignedInCaller caller;

    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        if (call.getMethod().getDeclaringClass().getPackageName().endsWith(".service")) {
            check(call.getMethod().getName(), caller.status());
        }
        return call.proceed();
    }

    private static void check(String operation, AccountStatus status) {
        if (status == AccountStatus.PASSWORD_MUST_BE_CHANGED && !OPEN.contains(operation)) {
            throw Refusal.of(IdentityError.PASSWORD_MUST_BE_CHANGED);
        }
        if (status == AccountStatus.LOCKED_NOT_CONFIRMED && !operation.equals("confirmAccount")) {
            throw Refusal.of(IdentityError.ACCOUNT_NOT_CONFIRMED);
        }
    }
}
