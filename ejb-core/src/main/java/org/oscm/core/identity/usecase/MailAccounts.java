package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/** Tells the reader of a mail address, and nobody else, which accounts go with it. */
@Dependent
public class MailAccounts {

    private final Users users;
    private final PortalEntrance entrance;
    private final WriteMail writeMail;

    @Inject
    public MailAccounts(Users users, PortalEntrance entrance, WriteMail writeMail) {
        this.users = users;
        this.entrance = entrance;
        this.writeMail = writeMail;
    }

    /**
     * @param marketplaceId the marketplace that the mail refers to; null for none
     * @throws Refusal if the address is not valid; an address without accounts is answered like any other
     */
    public void mail(String email, String marketplaceId) {
        Check.email("email", Check.required("email", email));
        String address = entrance.of(marketplaceId);
        List<User> accounts = users.withEmail(email.strip());
        if (!accounts.isEmpty()) {
            User first = accounts.get(0);
            String list = accounts.stream()
                    .map(user -> user.userId() + " (" + user.key() + ")")
                    .collect(Collectors.joining("\n"));
            writeMail.write(first.email(), first.locale(), MailTemplate.USER_ACCOUNTS, list, address);
        }
    }
}
