package org.oscm.core.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import org.oscm.core.identity.usecase.RecoverPassword;
import org.oscm.core.kernel.Refusal;

/** New passwords for who has forgotten his; nobody is signed in here. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class ForgottenPasswords {

    @Inject
    private RecoverPassword recoverPassword;

    /** Returns at once, so that the time of the answer tells nothing about accounts; all else is in the mail. */
    @Asynchronous
    public void request(String userId) {
        recoverPassword.request(userId);
    }

    /** Whether the link of a mail can still be used; asking does not use it. */
    public boolean isValid(String token) {
        return recoverPassword.isValid(token);
    }

    /** @throws Refusal if the link is not valid or the password has not the right length */
    public void complete(String token, String newPassword) {
        recoverPassword.complete(token, newPassword);
    }
}
