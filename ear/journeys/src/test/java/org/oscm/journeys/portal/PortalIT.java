package org.oscm.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oscm.journeys.server.OnServer;
import org.oscm.journeys.server.ServerUnderTest;

/** The portal in a real browser. */
@OnServer
class PortalIT extends InBrowser {

    PortalIT(ServerUnderTest server) {
        super(server);
    }

    @Test
    void aWrongPasswordIsSaidAndTheUserIdStays() throws IOException {
        browser.visit(page(""));
        fillIn("1000", "wrong");
        assertThat(browser.text(".note--bad strong")).isEqualTo("User ID and password do not match");
        assertThat(browser.attribute("#user", "value")).isEqualTo("1000");
        assertThat(browser.attribute("#password", "aria-invalid")).isEqualTo("true");
        keep("portal-sign-in-refused");
    }

    @Test
    void whoSignsInGoesOnToThePageHeWanted() {
        browser.visit(page("admin/identity/password.xhtml"));
        assertThat(browser.address()).contains("/public/login.xhtml?to=");
        signInAsOperator();
        assertThat(browser.text("h1")).isEqualTo("Choose a new password");
        assertThat(browser.address()).isEqualTo(page("admin/identity/password.xhtml"));
    }

    @Test
    void theOperatorFindsHisPlatformAtHome() throws IOException {
        browser.visit(page(""));
        signInAsOperator();
        assertThat(browser.text("h1")).isEqualTo("Welcome, administrator");
        assertThat(browser.texts("main h2")).contains("The platform", "Newest billing run", "Your account");
        assertThat(browser.text(".clock")).contains("Billing zone");
        keep("portal-home");
    }

    @Test
    void whoSignsOutIsOut() {
        browser.visit(page(""));
        signInAsOperator();
        assertThat(browser.text("h1")).startsWith("Welcome");
        browser.click("details.account summary");
        browser.follow("form[action$='/public/logout'] button");
        assertThat(browser.text("h1")).isEqualTo("Sign in");
        browser.visit(page("admin/home.xhtml"));
        assertThat(browser.text("h1")).isEqualTo("Sign in");
    }

    @Test
    void theChosenLanguageStays() {
        browser.visit(page("public/login.xhtml"));
        browser.follow("#lang option[value=ja]");
        assertThat(browser.text("html[lang=ja] h1")).isEqualTo("サインイン");
        signInAsOperator();
        assertThat(browser.text("h1")).contains("ようこそ");
    }

    @Test
    void anAddressWithoutAPageIsExplained() {
        browser.visit(page("no-such-page.xhtml"));
        assertThat(browser.text("h1")).isEqualTo("There is nothing at this address");
    }

    @ParameterizedTest(name = "{0} pixels wide, dark: {1}")
    @CsvSource({"1440, false", "1440, true", "360, false", "360, true"})
    void everyPageIsOpenToEverybody(int width, boolean dark) throws IOException {
        openAgain(width, 800, dark);
        String look = (width < 500 ? "phone" : "wide") + (dark ? "-dark" : "");
        browser.visit(page("public/login.xhtml"));
        check("sign-in", look);
        signInAsOperator();
        assertThat(browser.text("h1")).startsWith("Welcome");
        check("home", look);
        browser.visit(page("admin/identity/password.xhtml"));
        check("password", look);
    }

    private void signInAsOperator() {
        fillIn("1000", server.operatorPassword());
    }
}
