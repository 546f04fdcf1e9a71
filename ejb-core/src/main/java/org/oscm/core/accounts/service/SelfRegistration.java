package org.oscm.core.accounts.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import org.oscm.core.accounts.Registration;
import org.oscm.core.accounts.usecase.RegisterSelf;
import org.oscm.core.kernel.Refusal;

/** For who registers his organization himself; nobody is signed in here. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class SelfRegistration {

    @Inject
    private RegisterSelf registerSelf;

    @EJB
    private RegistrationDesk desk;

    /** Whether the operator lets people register themselves. */
    public boolean isOpen() {
        return registerSelf.isOpen();
    }

    /**
     * Takes a registration on. The answer, and its time, are the same whether the user id is free or taken; all else is in
     * the mail.
     *
     * @throws Refusal if registering is not possible in this way, something named does not exist, or a value is not valid
     */
    public void register(Registration registration) {
        registerSelf.check(registration);
        desk.register(registration);
    }
}
