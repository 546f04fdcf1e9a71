package org.oscm.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoUsersTest {

    private static final Person JANA = Parties.ALSTER.administrator();
    private static final Person MINA = Parties.SAKURA.administrator();

    @TempDir
    private Path folder;

    @Test
    void are_found_again_by_the_next_load() throws IOException {
        Path file = folder.resolve("demo-users");
        new DemoUsers(file).keep(JANA, "10001", "first");
        DemoUsers reopened = new DemoUsers(file);
        reopened.keep(MINA, "10002", "second");

        assertThat(new DemoUsers(file).password(JANA)).isEqualTo("first");
        assertThat(new DemoUsers(file).password(MINA)).isEqualTo("second");
        assertThat(file).content().contains("10002 | mina | second | administrator of さくらフーズ\n");
    }

    @Test
    void have_no_password_before_they_are_kept() throws IOException {
        assertThat(new DemoUsers(folder.resolve("demo-users")).password(JANA)).isNull();
    }

    @Test
    void are_nobody_elses_business() throws IOException {
        Path file = folder.resolve("demo-users");
        new DemoUsers(file).keep(JANA, "10001", "secret");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
