package org.oscm.core.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.Optional;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.SignIn;

/** Signing in, as an EJB of its own so that it works from every web module. Nobody is signed in before it. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Logins {

    @Inject
    private SignIn signIn;

    /** As {@link SignIn#withPassword}. */
    public Optional<UserView> withPassword(String name, String password) {
        return signIn.withPassword(name, password);
    }

    /** As {@link SignIn#again}. */
    public Optional<UserView> again(long userKey) {
        return signIn.again(userKey);
    }
}
