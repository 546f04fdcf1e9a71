package org.oscm.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.audit.usecase.ReadAuditLog;
import org.oscm.core.identity.IdentityFixtures;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.ImportUsers;
import org.oscm.core.identity.usecase.MakeImportedUsers;
import org.oscm.core.kernel.PlatformWork;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.testing.TestCore;

/** Timers, strangers and statements over many rows leave traces as calls of users do. */
class ChangesWithoutACallTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private IdentityFixtures world;

    @BeforeEach
    void prepare() {
        world = new IdentityFixtures(core);
        core.settle();
    }

    private List<AuditEntryView> log() {
        List<AuditEntryView> log = core.get(ReadAuditLog.class).find(new AuditQuery(null, null, null, 0));
        core.settle();
        return log;
    }

    private static List<RowChange> changes(List<AuditEntryView> log, String kind) {
        return log.stream()
                .flatMap(entry -> entry.changes().stream())
                .filter(change -> change.row().startsWith(kind + " "))
                .toList();
    }

    @Test
    void lockingByWrongPasswordsAndOpeningAgainAreWritten() {
        String row = "User " + world.ben().key();
        core.signOut();
        for (int attempt = 0; attempt < 4; attempt++) {
            world.signIn(world.ben(), "wrong");
        }
        assertThat(changes(log(), "User"))
                .containsExactly(new RowChange(
                        row,
                        Map.of("status", "PASSWORD_MUST_BE_CHANGED"),
                        Map.of("status", "LOCKED_FAILED_LOGIN_ATTEMPTS")));

        world.realTime().advance(Duration.ofMinutes(16));
        world.signIn(world.ben(), "wrong");

        assertThat(changes(log(), "User"))
                .contains(new RowChange(
                        row,
                        Map.of("status", "LOCKED_FAILED_LOGIN_ATTEMPTS"),
                        Map.of("status", "PASSWORD_MUST_BE_CHANGED")));
        assertThat(log()).allSatisfy(entry -> assertThat(entry.userId()).isEqualTo("-"));
    }

    @Test
    void whatATimerDoesStandsUnderItsName() {
        byte[] file = "cleo,cleo@dock.example,en,MS,Cleo,Dock,\n".getBytes(StandardCharsets.UTF_8);
        core.get(ImportUsers.class).intoOwn(file, null);
        core.settle();
        core.signOut();

        PlatformWork.run("USER_IMPORT", core.get(MakeImportedUsers.class)::make);

        assertThat(core.get(FindParties.class).user("cleo", world.dock().key()).email())
                .isEqualTo("cleo@dock.example");
        assertThat(log()).anySatisfy(entry -> {
            assertThat(entry.userId()).isEqualTo("USER_IMPORT");
            assertThat(entry.group()).isEqualTo("timers");
            assertThat(entry.operation()).isEqualTo("Timers.USER_IMPORT");
            assertThat(changes(List.of(entry), "User"))
                    .singleElement()
                    .satisfies(change -> assertThat(change.after()).containsEntry("userId", "cleo"));
        });
        assertThat(PlatformWork.name()).isEmpty();
    }

    @Test
    void aChangeThatIsKeptThoughItsCallFailsIsWritten() {
        Occasion call = new Occasion("identity", "IdentityService.tryAndFail", Map.of());
        ObservedChanges.begin(call);
        try {
            core.get(NewTransaction.class).run(() -> world.user(world.dock(), "dora"));
            throw new IllegalStateException("the rest of the call fails");
        } catch (IllegalStateException expected) {
            ObservedChanges.end();
        }

        assertThat(log()).singleElement().satisfies(entry -> {
            assertThat(entry.operation()).isEqualTo("IdentityService.tryAndFail");
            assertThat(entry.userId()).isEqualTo(world.ada().userId());
            assertThat(changes(List.of(entry), "User")).hasSize(1);
        });
    }

    @Test
    void aChangeThatIsTakenBackIsNotWritten() {
        try {
            core.get(NewTransaction.class).run(() -> {
                world.user(world.dock(), "dora");
                world.user(world.dock(), "dora");
            });
        } catch (Refusal taken) {
            assertThat(log()).isEmpty();
            return;
        }
        throw new AssertionError("the id was given twice");
    }
}
