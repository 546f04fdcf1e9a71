package org.oscm.core.notifications.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.configuration.ConfigurationError;
import org.oscm.core.configuration.Installation;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.repository.Mails;

/** The mails a sandbox keeps instead of sending them. */
@Stateless
@RolesAllowed("PLATFORM_OPERATOR")
public class SandboxMailbox {

    @Inject
    private Mails mails;

    /**
     * @param to only mails to this address; null for all
     * @return oldest first
     */
    public List<MailView> mails(String to) {
        if (!Installation.isSandbox()) {
            throw Refusal.of(ConfigurationError.NOT_A_SANDBOX);
        }
        return mails.to(to);
    }
}
