package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.oscm.core.identity.UserView;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/** Writes a mail to every operator who has an address, in his language. */
@Dependent
public class WriteToOperators {

    private final FindParties parties;
    private final WriteMail writeMail;

    @Inject
    public WriteToOperators(FindParties parties, WriteMail writeMail) {
        this.parties = parties;
        this.writeMail = writeMail;
    }

    /** @param parameters those of the template, for a language */
    public void write(MailTemplate template, Function<Locale, List<?>> parameters) {
        for (UserView operator : parties.users(UserRole.PLATFORM_OPERATOR)) {
            if (operator.email() != null) {
                Object[] filled = parameters.apply(operator.locale()).toArray();
                writeMail.write(operator.email(), operator.locale(), template, filled);
            }
        }
    }
}
