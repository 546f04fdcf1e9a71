package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.oscm.core.configuration.Installation;
import org.oscm.core.identity.model.GeneratedPassword;
import org.oscm.core.identity.model.PasswordHash;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.storage.PrivateFile;
import org.oscm.core.storage.StartupRefused;

/**
 * Gives the operator, user 1000, a password at the first start: the one in {@code oscm.operator.password}, or a
 * generated one that is left in {@code <home>/operator-password} for nobody but the person who started the server.
 */
@Dependent
public class CreateOperator {

    static final long OPERATOR_KEY = 1000;

    private final Users users;

    @Inject
    public CreateOperator(Users users) {
        this.users = users;
    }

    protected CreateOperator() {
        this(null);
    }

    @Transactional
    public void create() {
        users.find(OPERATOR_KEY)
                .filter(operator -> operator.passwordHash() == null)
                .ifPresent(operator -> operator.choosePassword(PasswordHash.of(firstPassword())));
    }

    private static String firstPassword() {
        Optional<String> given = Installation.operatorPassword();
        if (given.isPresent()) {
            return given.get();
        }
        Path home = Installation.home()
                .orElseThrow(() -> new StartupRefused("The operator needs a first password: start with"
                        + " -Doscm.operator.password, or with -Doscm.home naming a folder where a generated one can be"
                        + " left."));
        String generated = GeneratedPassword.next();
        leave(generated, home.resolve("operator-password"));
        return generated;
    }

    private static void leave(String password, Path file) {
        try {
            Files.deleteIfExists(file);
            PrivateFile.create(file, password + System.lineSeparator());
        } catch (IOException e) {
            throw new StartupRefused(
                    "The operator's password cannot be written to " + file + ": check that the folder"
                            + " can be written to.",
                    e);
        }
    }
}
