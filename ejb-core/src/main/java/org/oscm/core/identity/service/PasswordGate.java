package org.oscm.core.identity.service;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.Set;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.usecase.SignedInCaller;
import org.oscm.core.kernel.Refusal;

/**
 * Stands before every service: who signs in with a password that somebody else has seen may only change it and read who
 * he is.
 */
public class PasswordGate {

    private static final Set<String> OPEN =
            Set.of("changePassword", "getCurrentUserDetails", "getCurrentUserDetailsIfPresent");

    @Inject
    private SignedInCaller caller;

    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        boolean service = call.getMethod().getDeclaringClass().getPackageName().endsWith(".service");
        if (service && !OPEN.contains(call.getMethod().getName()) && caller.mustChangePassword()) {
            throw Refusal.of(IdentityError.PASSWORD_MUST_BE_CHANGED);
        }
        return call.proceed();
    }
}
