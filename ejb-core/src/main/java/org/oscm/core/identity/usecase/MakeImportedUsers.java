package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.identity.model.ImportedUsers;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.model.UserImport;
import org.oscm.core.identity.repository.UserImports;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.ErrorTexts;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;
import org.oscm.core.storage.NewTransaction;

/**
 * Makes the users of files that were taken on, each in a transaction of its own, and mails the result to who brought the
 * file. A server that dies in between leaves a lease that runs out, and another one goes on with the next user.
 */
@Dependent
public class MakeImportedUsers {

    private static final Logger LOG = System.getLogger(MakeImportedUsers.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final UserImports imports;
    private final Users users;
    private final CreateUser createUser;
    private final WriteMail writeMail;
    private final RealTime realTime;
    private final NewTransaction newTransaction;

    @Inject
    public MakeImportedUsers(
            UserImports imports,
            Users users,
            CreateUser createUser,
            WriteMail writeMail,
            RealTime realTime,
            NewTransaction newTransaction) {
        this.imports = imports;
        this.users = users;
        this.createUser = createUser;
        this.writeMail = writeMail;
        this.realTime = realTime;
        this.newTransaction = newTransaction;
    }

    /** To be called without a transaction. */
    public void make() {
        newTransaction.get(() -> imports.waiting(realTime.now())).forEach(this::make);
    }

    private void make(long key) {
        try {
            if (newTransaction.get(
                    () -> imports.lease(key, realTime.now(), realTime.now().plus(LEASE)))) {
                remaining(key).forEach(line -> make(key, line));
                newTransaction.run(() -> imports.find(key).ifPresent(this::report));
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "The import of users " + key + " could not be carried on", failure);
        }
    }

    private List<ImportedUsers.Line> remaining(long key) {
        return newTransaction.get(
                () -> imports.find(key).map(UserImport::remaining).orElse(List.of()));
    }

    /** A user who cannot be made costs only himself: he is noted in a second transaction. */
    private void make(long key, ImportedUsers.Line line) {
        try {
            newTransaction.run(() -> {
                UserImport task = imports.find(key).orElseThrow();
                createUser.create(task.organizationKey(), line.user(), task.marketplaceId());
                task.oneMoreDone(realTime.now().plus(LEASE));
            });
        } catch (Refusal refusal) {
            newTransaction.run(() -> {
                UserImport task = imports.find(key).orElseThrow();
                task.failed(line.number() + ": " + line.user().userId() + ": " + text(task, refusal));
                task.oneMoreDone(realTime.now().plus(LEASE));
            });
        }
    }

    private String text(UserImport task, Refusal refusal) {
        return users.find(task.requesterKey())
                .map(requester -> ErrorTexts.of(refusal, requester.locale()))
                .orElse(refusal.getMessage());
    }

    private void report(UserImport task) {
        Optional<User> requester = users.find(task.requesterKey()).filter(user -> user.email() != null);
        List<String> failures = task.failures();
        requester.ifPresent(user -> writeMail.write(
                user.email(),
                user.locale(),
                result(failures.size(), task.total()),
                task.total() - failures.size(),
                task.total(),
                String.join("\n", failures)));
        imports.remove(task);
    }

    private static MailTemplate result(int failures, int total) {
        if (failures == 0) {
            return MailTemplate.USER_IMPORT_SUCCEEDED;
        }
        return failures == total ? MailTemplate.USER_IMPORT_FAILED : MailTemplate.USER_IMPORT_WITH_ERRORS;
    }
}
