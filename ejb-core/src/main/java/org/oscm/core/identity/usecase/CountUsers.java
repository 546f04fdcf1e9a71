package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.notifications.MailTemplate;

/** Tells the operators when more users are registered than the platform allows; nobody is kept out. */
@Dependent
public class CountUsers {

    private final Users users;
    private final Settings settings;
    private final WriteToOperators writeToOperators;

    @Inject
    public CountUsers(Users users, Settings settings, WriteToOperators writeToOperators) {
        this.users = users;
        this.settings = settings;
        this.writeToOperators = writeToOperators;
    }

    public void count() {
        long registered = users.count();
        long allowed = settings.number(SettingKey.MAX_NUMBER_ALLOWED_USERS);
        if (registered > allowed) {
            writeToOperators.write(MailTemplate.USER_NUMBER_EXCEEDED, language -> List.of(registered, allowed));
        }
    }
}
