package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/** Tells the administrators of an organization something, each in his language. */
@Dependent
public class MailAdministrators {

    private final Users users;
    private final WriteMail writeMail;

    @Inject
    public MailAdministrators(Users users, WriteMail writeMail) {
        this.users = users;
        this.writeMail = writeMail;
    }

    public void write(long organizationKey, MailTemplate template, Object... parameters) {
        users.of(organizationKey).stream()
                .filter(User::isAdministrator)
                .forEach(administrator ->
                        writeMail.write(administrator.email(), administrator.locale(), template, parameters));
    }
}
