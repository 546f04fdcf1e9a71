package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.oscm.core.configuration.usecase.PortalAddress;
import org.oscm.core.identity.Destination;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.model.AccountConfirmation;
import org.oscm.core.identity.model.PasswordHash;
import org.oscm.core.identity.model.SecretToken;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.AccountConfirmations;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/** Makes the account of somebody who registers himself. It stays closed until he follows the link in his mail. */
@Dependent
public class CreateUnconfirmedUser {

    private final Users users;
    private final Organizations organizations;
    private final AccountConfirmations confirmations;
    private final ChangePassword changePassword;
    private final PortalAddress portalAddress;
    private final WriteMail writeMail;
    private final Clock clock;

    @Inject
    public CreateUnconfirmedUser(
            Users users,
            Organizations organizations,
            AccountConfirmations confirmations,
            ChangePassword changePassword,
            PortalAddress portalAddress,
            WriteMail writeMail,
            Clock clock) {
        this.users = users;
        this.organizations = organizations;
        this.confirmations = confirmations;
        this.changePassword = changePassword;
        this.portalAddress = portalAddress;
        this.writeMail = writeMail;
        this.clock = clock;
    }

    /** @throws Refusal if a value is not valid or the password has not the right length; a taken id is no matter here */
    public void check(UserData data, String password) {
        User.check(data);
        changePassword.check("password", password);
    }

    public boolean isTaken(String userId) {
        return users.find(userId.strip()).isPresent();
    }

    /** @throws Refusal as {@link #check}, and if the id is taken */
    public UserView create(long organizationKey, UserData data, String password, Destination destination) {
        check(data, password);
        if (isTaken(data.userId())) {
            throw Refusal.of(IdentityError.USER_ID_TAKEN, data.userId());
        }
        Instant now = clock.instant();
        User user = User.registeringHimself(organizations.get(organizationKey), data, PasswordHash.of(password), now);
        users.add(user);
        String token = SecretToken.next();
        confirmations.add(new AccountConfirmation(user.key(), token, destination, now));
        writeMail.write(
                user.email(),
                user.locale(),
                MailTemplate.USER_CONFIRM,
                user.userId(),
                user.key(),
                portalAddress.get() + "/public/confirm.xhtml?token=" + token,
                token);
        return user.view();
    }
}
