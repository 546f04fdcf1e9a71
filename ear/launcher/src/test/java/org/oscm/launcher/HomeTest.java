package org.oscm.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.launcher.StartProblems.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void choose() {
        folder = parent.resolve("home");
    }

    @Test
    void a_new_home_can_be_read_by_its_owner_alone() throws IOException {
        try (Home home = Home.open(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            assertThat(home.tls()).isDirectory();
            assertThat(home.logs()).isDirectory();
        }
    }

    @Test
    void a_home_serves_one_server_at_a_time() throws IOException {
        Home home = Home.open(folder);
        assertRefused(() -> Home.open(folder), ExitCode.HOME_UNUSABLE, "Another server", folder.toString());

        home.close();

        Home.open(folder).close();
    }

    @Test
    void a_start_empties_the_scratch_folder_and_touches_nothing_else() throws IOException {
        Home.open(folder).close();
        Path data = Files.writeString(folder.resolve("data").resolve("oscm.mv.db"), "rows");
        Path foreign = Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.createDirectories(folder.resolve("work").resolve("left").resolve("over"));
        Files.writeString(folder.resolve("work").resolve("left").resolve("file"), "old");

        Home.open(folder).close();

        assertThat(folder.resolve("work")).isEmptyDirectory();
        assertThat(data).hasContent("rows");
        assertThat(foreign).hasContent("mine");
    }

    @Test
    void scratch_is_emptied_without_following_links() throws IOException {
        Home.open(folder).close();
        Path outside = Files.createDirectory(parent.resolve("outside"));
        Path precious = Files.writeString(outside.resolve("precious"), "keep");
        Files.createSymbolicLink(folder.resolve("work").resolve("link"), outside);

        Home.open(folder).close();

        assertThat(precious).hasContent("keep");
    }

    @Test
    void a_file_is_no_home() throws IOException {
        Files.writeString(folder, "I am a file");

        assertRefused(() -> Home.open(folder), ExitCode.HOME_UNUSABLE, folder.toString(), "-Doscm.home");
        assertThat(folder).hasContent("I am a file");
    }

    @Test
    void a_file_where_a_folder_belongs_is_named() throws IOException {
        Files.createDirectory(folder);
        Path logs = Files.writeString(folder.resolve("logs"), "I am a file");

        assertRefused(() -> Home.open(folder), ExitCode.HOME_UNUSABLE, logs.toString());
    }

    @Test
    void the_refusal_of_an_earlier_start_is_forgotten() throws IOException {
        Home.open(folder).close();
        Files.writeString(folder.resolve("startup-refusal.txt"), "Old.");

        try (Home home = Home.open(folder)) {
            assertThat(home.refusalText()).isEmpty();

            Files.writeString(folder.resolve("startup-refusal.txt"), "The zone differs.\n");
            assertThat(home.refusalText()).contains("The zone differs.");
        }
    }
}
