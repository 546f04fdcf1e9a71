package org.oscm.demo;

import java.io.IOException;
import org.oscm.client.FirstPassword;
import org.oscm.client.OperatorResources;
import org.oscm.client.Platform;
import org.oscm.client.Session;
import org.oscm.types.exceptions.SecurityCheckException;
import org.oscm.types.exceptions.ValidationException;

/** Signs demo users in. A new one takes his first password from the mailbox and changes it, as everybody must. */
final class SignIns {

    private final Platform platform;
    private final OperatorResources operator;
    private final DemoUsers users;

    SignIns(Platform platform, OperatorResources operator, DemoUsers users) {
        this.platform = platform;
        this.operator = operator;
        this.users = users;
    }

    /**
     * @throws IOException if the file of the users cannot be written
     * @throws IllegalStateException if the user has meanwhile chosen a password that nobody told us
     */
    Session session(Person person) throws IOException {
        String own = users.password(person);
        if (own == null) {
            own = GeneratedPassword.next();
        } else if (platform.signIn(person.userId(), own).isAccepted()) {
            return platform.signIn(person.userId(), own);
        }
        return chooseFirst(person, own);
    }

    /** The new password is kept before it is chosen: who is interrupted in between goes on with the same one. */
    private Session chooseFirst(Person person, String own) throws IOException {
        FirstPassword first = operator.firstPassword(person.email(), person.userId());
        Session newcomer = platform.signIn(person.userId(), first.password());
        if (!newcomer.isAccepted()) {
            throw new IllegalStateException("the user " + person.userId() + " has another password than in the list");
        }
        users.keep(person, first.userKey(), own);
        try {
            newcomer.identity().changePassword(first.password(), own);
        } catch (SecurityCheckException | ValidationException e) {
            throw new IllegalStateException("the password of " + person.userId() + " cannot be changed", e);
        }
        return platform.signIn(person.userId(), own);
    }
}
