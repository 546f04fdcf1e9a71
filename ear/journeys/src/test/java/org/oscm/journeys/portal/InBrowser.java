package org.oscm.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.oscm.journeys.server.ServerUnderTest;

/**
 * What tests of pages share: a browser of their own for each test, and the way to a page. With
 * {@code -Doscm.pictures=<folder>} the pages are also kept as pictures there, which is how those in docs/images are made.
 */
abstract class InBrowser {
    final ServerUnderTest server;
    Browser browser;

    InBrowser(ServerUnderTest server) {
        this.server = server;
    }

    static void assumeInstalled() {
        assumeTrue(Browser.isInstalled(), "skipped: /usr/bin/chromium and /usr/bin/chromedriver are not installed");
    }

    @BeforeEach
    void openBrowser() {
        assumeInstalled();
        browser = Browser.open(1440, 900, false);
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    final void openAgain(int width, int height, boolean dark) {
        browser.close();
        browser = Browser.open(width, height, dark);
    }

    final String page(String path) {
        return server.baseUrl().resolve("oscm-portal/" + path).toString();
    }

    /** On the page to sign in. */
    final void fillIn(String user, String password) {
        browser.fill("#user", user);
        browser.fill("#password", password);
        browser.follow("#signIn");
    }

    /** Everybody can use the page that is open, and it says nothing wrong on the console. */
    final void check(String name, String look) throws IOException {
        keep("portal-" + name + "-" + look);
        assertThat(browser.barriers()).as(name).isEmpty();
        assertThat(browser.complaints()).as(name).isEmpty();
        assertThat(browser.isCutOff()).as(name).isFalse();
    }

    final void keep(String name) throws IOException {
        String folder = System.getProperty("oscm.pictures", "");
        if (!folder.isBlank()) {
            Files.write(Files.createDirectories(Path.of(folder)).resolve(name + ".png"), browser.picture());
        }
    }
}
