package org.oscm.core.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import org.oscm.core.identity.usecase.ConfirmAccount;
import org.oscm.core.kernel.Refusal;

/** For who has registered himself and follows the link in his mail; nobody is signed in here. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class Confirmations {

    @Inject
    private ConfirmAccount confirmAccount;

    /** Whether the link can still be used; asking does not use it. */
    public boolean isValid(String token) {
        return confirmAccount.isValid(token);
    }

    /**
     * Opens the account.
     *
     * @return the address where he wanted to go
     * @throws Refusal if the link is not valid
     */
    public String confirm(String token) {
        return confirmAccount.confirm(token);
    }
}
