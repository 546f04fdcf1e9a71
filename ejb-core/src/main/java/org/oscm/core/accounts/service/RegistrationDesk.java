package org.oscm.core.accounts.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import org.oscm.core.accounts.Registration;
import org.oscm.core.accounts.usecase.RegisterStranger;

/** Registers strangers in the background, so that the time of an answer tells nothing. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class RegistrationDesk {

    @Inject
    private RegisterStranger registerStranger;

    @Asynchronous
    public void register(Registration registration) {
        registerStranger.register(registration);
    }
}
