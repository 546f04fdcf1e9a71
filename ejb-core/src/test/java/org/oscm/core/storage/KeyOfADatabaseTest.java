package org.oscm.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.notifications.usecase.WriteMail;
import org.oscm.core.storage.usecase.OpenKeys;
import org.oscm.core.testing.TestCore;

/** Servers that start on one database. */
class KeyOfADatabaseTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    @TempDir
    private Path folder;

    private KeyRing ofOtherTests;
    private KeyFile file;

    @BeforeEach
    void aDatabaseThatNobodyHasStartedYet() {
        ofOtherTests = KeyRing.current();
        file = new KeyFile(folder.resolve("keys").resolve("secrets"));
    }

    @AfterEach
    void leaveTheKeyOfOtherTests() {
        KeyRing.use(ofOtherTests);
    }

    @Test
    void theFirstStartMakesAKeyThatNobodyElseCanRead() throws IOException {
        open(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(file.path().getParent())))
                .isEqualTo("rwx------");
        assertThat(KeyRing.current().activeId()).isEqualTo(file.read().activeId());
    }

    @Test
    void everyOtherStartUsesIt() throws IOException {
        open(file);
        String secret = KeyRing.current().encrypt("secret");
        String content = Files.readString(file.path());

        open(file);

        assertThat(Files.readString(file.path())).isEqualTo(content);
        assertThat(KeyRing.current().decrypt(secret)).isEqualTo("secret");
    }

    @Test
    void aSecondServerNeedsTheSameFile() throws IOException {
        open(file);
        KeyFile other = new KeyFile(folder.resolve("other"));

        assertThatThrownBy(() -> open(other))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining(file.read().activeId())
                .hasMessageContaining(other.path().toString())
                .hasMessageContaining("-Doscm.key.file");
        assertThat(other.exists()).isFalse();
        other.create();
        assertThatThrownBy(() -> open(other))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining(file.read().activeId())
                .hasMessageContaining(other.read().activeId());
        Files.copy(file.path(), other.path(), StandardCopyOption.REPLACE_EXISTING);
        open(other);
    }

    @Test
    void aFileThatIsDamagedOrOpenToEverybodyIsRefused() throws IOException {
        open(file);
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> open(file)).isInstanceOf(StartupRefused.class).hasMessageContaining("chmod 600");
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r-----"));
        open(file);
        String half = Files.readString(file.path()).strip();
        half = half.substring(0, half.length() - 8);
        Files.writeString(file.path(), half);
        assertThatThrownBy(() -> open(file)).isInstanceOf(StartupRefused.class).hasMessageContaining("damaged");
    }

    @Test
    void aNewFirstKeyEncryptsEverythingAnewAndThenTheOldOneMayGo() throws IOException {
        open(file);
        writeMail("key of the first");
        String former = stored();
        String old = Files.readString(file.path());

        String fresh = KeyRing.newKey() + "\n";
        Files.writeString(file.path(), fresh + old);
        open(file);
        Files.writeString(file.path(), fresh);
        open(file);

        assertThat(stored()).isNotEqualTo(former).startsWith(KeyRing.current().mark());
        assertThat(core.get(Mails.class).to("ada@dock.example"))
                .extracting(MailView::text)
                .singleElement()
                .asString()
                .contains("key of the first");
        Files.writeString(file.path(), old);
        assertThatThrownBy(() -> open(file)).isInstanceOf(StartupRefused.class);
    }

    @Test
    void whatWasReadableBeforeTheFirstKeyIsEncryptedWithIt() {
        KeyRing.use(KeyRing.parse(KeyRing.newKey()));
        writeMail("anything");
        entities()
                .createNativeQuery("update mail set body = 'Password: open' where recipient = 'ada@dock.example'")
                .executeUpdate();

        open(file);

        assertThat(stored()).startsWith(KeyRing.current().mark());
        assertThat(core.get(Mails.class).to("ada@dock.example"))
                .extracting(MailView::text)
                .containsExactly("Password: open");
    }

    private void open(KeyFile used) {
        core.get(OpenKeys.class).open(used);
        core.settle();
    }

    private void writeMail(String parameter) {
        core.get(WriteMail.class).write("ada@dock.example", Locale.ENGLISH, MailTemplate.UNIT_USER_ADDED, parameter);
        core.settle();
    }

    private String stored() {
        return (String) entities()
                .createNativeQuery("select body from mail where recipient = 'ada@dock.example'")
                .getSingleResult();
    }

    private EntityManager entities() {
        return core.get(EntityManager.class);
    }
}
