package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import org.oscm.core.identity.AccountStatus;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;

/** The caller of this request, read once. */
@RequestScoped
public class SignedInCaller implements CurrentCaller {

    @Inject
    private SecurityContext security;

    @Inject
    private Users users;

    @Inject
    private Organizations organizations;

    private Caller caller;
    private AccountStatus status;

    @Override
    public Caller get() {
        read();
        return caller;
    }

    @Override
    public Optional<Caller> find() {
        return security.getCallerPrincipal() == null ? Optional.empty() : Optional.of(get());
    }

    /** The state of the caller's account; ACTIVE while nobody is signed in. */
    public AccountStatus status() {
        if (security.getCallerPrincipal() == null) {
            return AccountStatus.ACTIVE;
        }
        read();
        return status;
    }

    private void read() {
        if (caller != null) {
            return;
        }
        Principal principal = security.getCallerPrincipal();
        if (principal == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        User user = users.get(Long.parseLong(principal.getName()));
        OrganizationView organization =
                organizations.get(user.organizationKey()).view();
        status = user.status();
        caller = new Caller(
                user.key(),
                user.userId(),
                organization.key(),
                organization.organizationId(),
                user.roles(),
                organization.roles(),
                user.locale());
    }
}
