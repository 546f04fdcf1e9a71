package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.oscm.core.accounts.Registration;
import org.oscm.core.accounts.model.RegistrationRequest;
import org.oscm.core.accounts.repository.RegistrationRequests;
import org.oscm.core.identity.usecase.CreateUnconfirmedUser;
import org.oscm.core.identity.usecase.PortalEntrance;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/**
 * Registers somebody of whom nothing is known but a mail address. Whatever comes of it stands in the mail alone: whoever
 * asks learns nothing about user ids that others have. An address gets at most three such mails in 24 hours.
 */
@Dependent
public class RegisterStranger {

    private static final int MOST_MAILS = 3;
    private static final Duration COUNTED_FOR = Duration.ofHours(24);

    private final RegisterSelf registerSelf;
    private final CreateUnconfirmedUser createUnconfirmedUser;
    private final RegistrationRequests requests;
    private final PortalEntrance entrance;
    private final WriteMail writeMail;
    private final Clock clock;

    @Inject
    public RegisterStranger(
            RegisterSelf registerSelf,
            CreateUnconfirmedUser createUnconfirmedUser,
            RegistrationRequests requests,
            PortalEntrance entrance,
            WriteMail writeMail,
            Clock clock) {
        this.registerSelf = registerSelf;
        this.createUnconfirmedUser = createUnconfirmedUser;
        this.requests = requests;
        this.entrance = entrance;
        this.writeMail = writeMail;
        this.clock = clock;
    }

    /** @param registration checked before */
    public void register(Registration registration) {
        String email = registration.administrator().email();
        Instant now = clock.instant();
        requests.forgetUntil(now.minus(COUNTED_FOR));
        if (requests.count(email) >= MOST_MAILS) {
            return;
        }
        requests.add(new RegistrationRequest(email, now));
        if (createUnconfirmedUser.isTaken(registration.administrator().userId())) {
            writeMail.write(
                    email,
                    Locale.forLanguageTag(registration.administrator().locale()),
                    MailTemplate.USER_REGISTRATION_REFUSED,
                    registration.administrator().userId().strip(),
                    entrance.registration(registration.marketplaceId()));
        } else {
            registerSelf.register(registration);
        }
    }
}
