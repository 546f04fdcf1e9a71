package org.oscm.webservices.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs/reference} that a test writes and watches. */
final class GeneratedPage {

    private static final String HOW_TO_WRITE = """
            This page is generated; a test fails when it is stale, and
            `mvn -pl webservices -am test -Dtest='*PageTest' -Dsurefire.failIfNoSpecifiedTests=false -Doscm.docs.write=true`
            writes it anew.
            """;

    private GeneratedPage() {}

    /** Fails if the committed page says something else; with {@code -Doscm.docs.write=true} it is written first. */
    static void check(String fileName, String title, String introduction, String content) throws IOException {
        Path page = Path.of("..", "docs", "reference", fileName);
        String text = "# " + title + "\n\n" + introduction + "\n" + HOW_TO_WRITE + "\n" + content;
        if (Boolean.getBoolean("oscm.docs.write")) {
            Files.writeString(page, text);
        }
        assertThat(Files.readString(page)).isEqualTo(text);
    }
}
