package org.oscm.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oscm.client.OperatorResources;
import org.oscm.client.Platform;
import org.oscm.client.SandboxMail;
import org.oscm.journeys.server.OnServer;
import org.oscm.journeys.server.ServerUnderTest;
import org.oscm.journeys.server.Waiting;

/** What people do for their own account in a real browser while they cannot sign in: register, confirm, choose a new password. */
@OnServer
class OwnAccountIT extends InBrowser {
    private static final String PASSWORD = "four words in a row";

    private final OperatorResources operator;

    OwnAccountIT(ServerUnderTest server) {
        super(server);
        this.operator = new Platform(server.baseUrl(), server.trust())
                .signIn("1000", server.operatorPassword())
                .operator();
    }

    @Test
    void whoRegistersOpensHisAccountWithTheMailedLink() throws IOException {
        register("nora", "nora@mole.example");
        assertThat(browser.text("h1")).isEqualTo("Look into your mailbox");
        signIn("nora", PASSWORD);
        assertThat(browser.text(".note--bad strong")).isEqualTo("User ID and password do not match");

        browser.visit(link("nora@mole.example", 1));
        assertThat(browser.text("h1")).isEqualTo("Confirm your registration");
        keep("portal-confirm");
        browser.follow("#open");
        assertThat(browser.text(".note--ok strong")).isEqualTo("Your account is open");
        keep("portal-confirmed");
        fillIn("nora", PASSWORD);

        assertThat(browser.text("h1")).isEqualTo("Welcome, Nora Mole");
        browser.visit(link("nora@mole.example", 1));
        assertThat(browser.text("h1")).isEqualTo("This link does not work any more");
        keep("portal-confirm-used");
    }

    @Test
    void aTakenUserIdShowsInTheMailAlone() {
        register("1 taken", "first@mole.example");
        link("first@mole.example", 1);

        register("1 taken", "second@mole.example");

        assertThat(browser.text("h1")).isEqualTo("Look into your mailbox");
        assertThat(mails("second@mole.example", 1).get(0).subject()).isEqualTo("Choose another user ID than 1 taken");
    }

    @Test
    void whatIsWrongIsSaidBesideTheField() throws IOException {
        browser.visit(page("public/register.xhtml"));
        browser.fill("#email", "nobody");
        browser.fill("#user", "no:body");
        browser.fill("#fresh", "short");
        browser.follow("#send");
        assertThat(browser.text("#company-error")).isEqualTo("Enter the name of your organization.");

        browser.fill("#company", "Mole");
        browser.fill("#fresh", "short");
        browser.follow("#send");
        assertThat(browser.text("#email-error")).startsWith("Enter your email address");

        browser.fill("#email", "nobody@mole.example");
        browser.fill("#fresh", "short");
        browser.follow("#send");
        assertThat(browser.text("#user-error")).startsWith("A user ID has up to 100 letters");

        browser.fill("#user", "nobody");
        browser.fill("#fresh", "short");
        browser.follow("#send");
        assertThat(browser.text("#fresh-error")).isEqualTo("The new password needs 12 to 100 characters.");
        assertThat(browser.attribute("#fresh", "aria-invalid")).isEqualTo("true");
        assertThat(browser.attribute("#company", "value")).isEqualTo("Mole");
        keep("portal-register-refused");
    }

    @Test
    void theStrengthOfAPasswordShowsWhileItIsTyped() {
        browser.visit(page("public/register.xhtml"));
        assertThat(strengthOf("abc")).isEqualTo("Too short");
        assertThat(strengthOf("aaaaaaaaaaaaaaaaaaaa")).isEqualTo("Weak");
        assertThat(strengthOf("abcdefghijklmnopq")).isEqualTo("Weak");
        assertThat(strengthOf("kr8Wm2!xPq7z")).isEqualTo("Strong");
        assertThat(strengthOf(PASSWORD)).isEqualTo("Strong");
    }

    private String strengthOf(String password) {
        browser.fill("#fresh", password);
        return browser.text("#fresh-strength span");
    }

    @Test
    void whoForgotHisPasswordChoosesANewOneWithTheMailedLink() throws IOException {
        register("olga", "olga@mole.example");
        browser.visit(link("olga@mole.example", 1));
        browser.follow("#open");
        mails("olga@mole.example", 2);
        browser.follow("a[href$='/public/forgotten-password.xhtml']");
        assertThat(browser.text("h1")).isEqualTo("Forgotten your password?");
        keep("portal-forgotten-password");
        browser.fill("#user", "olga");
        browser.follow("#send");
        assertThat(browser.text("h1")).isEqualTo("Look into your mailbox");

        String link = link("olga@mole.example", 3);
        browser.visit(link);
        browser.fill("#fresh", "too short");
        browser.follow("#save");
        assertThat(browser.text("#fresh-error")).isEqualTo("The new password needs 12 to 100 characters.");
        browser.fill("#fresh", "another row of words");
        keep("portal-new-password");
        browser.follow("#save");

        assertThat(browser.text(".note--ok strong")).isEqualTo("Your new password is saved");
        fillIn("olga", "another row of words");
        assertThat(browser.text("h1")).isEqualTo("Welcome, Nora Mole");
        browser.visit(link);
        assertThat(browser.text("h1")).isEqualTo("This link does not work any more");
    }

    @Test
    void anUnknownUserIdIsAnsweredLikeAnyOther() {
        browser.visit(page("public/forgotten-password.xhtml"));
        browser.fill("#user", "nobody at all");
        browser.follow("#send");
        assertThat(browser.text("h1")).isEqualTo("Look into your mailbox");
    }

    @Test
    void whereTheOperatorClosedItNobodyRegisters() {
        operator.changeSetting("CUSTOMER_SELF_REGISTRATION_ENABLED", "false");
        try {
            browser.visit(page("public/register.xhtml"));
            assertThat(browser.text("h1")).isEqualTo("You cannot register yourself here");
            browser.visit(page("public/login.xhtml"));
            assertThat(browser.text("main")).doesNotContain("Register your organization");
        } finally {
            operator.changeSetting("CUSTOMER_SELF_REGISTRATION_ENABLED", "true");
        }
    }

    @ParameterizedTest(name = "{0} pixels wide, dark: {1}, in {2}")
    @CsvSource({"1440, false, en", "1440, true, de", "360, false, ja", "360, true, de", "1440, false, ja"})
    void everyPageIsOpenToEverybody(int width, boolean dark, String language) throws IOException {
        String user = "look-" + width + dark + language;
        register(user, user + "@mole.example");
        String confirm = link(user + "@mole.example", 1);
        openAgain(width, 800, dark);
        String look = (width < 500 ? "phone" : "wide") + (dark ? "-dark-" : "-") + language;
        browser.visit(page("public/login.xhtml"));
        if (!language.equals("en")) {
            browser.follow("#lang option[value=" + language + "]");
        }
        check("register-sign-in", look);
        browser.visit(page("public/register.xhtml?mId=none"));
        browser.fill("#fresh", PASSWORD);
        check("register", look);
        browser.visit(confirm);
        check("confirm", look);
        browser.visit(page("public/confirm.xhtml?token=none"));
        check("confirm-invalid", look);
        browser.visit(page("public/forgotten-password.xhtml"));
        check("forgotten-password", look);
        browser.visit(page("public/new-password.xhtml?token=none"));
        check("new-password-invalid", look);
    }

    private void register(String user, String email) {
        browser.visit(page("public/register.xhtml"));
        browser.fill("#company", "Mole GmbH");
        browser.fill("#given", "Nora");
        browser.fill("#family", "Mole");
        browser.fill("#email", email);
        browser.fill("#user", user);
        browser.fill("#fresh", PASSWORD);
        browser.follow("#send");
    }

    private void signIn(String user, String password) {
        browser.visit(page("public/login.xhtml"));
        fillIn(user, password);
    }

    /** The link in the first, second ... mail to an address. */
    private String link(String email, int mail) {
        List<SandboxMail> found = mails(email, mail);
        Matcher link = Pattern.compile("https://\\S+token=\\S+")
                .matcher(found.get(mail - 1).text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** Mails are written in the background, a moment after the page has answered. */
    private List<SandboxMail> mails(String email, int count) {
        Waiting.until(
                count + " mails to " + email,
                Duration.ofSeconds(30),
                () -> operator.mails(email).size() >= count);
        return operator.mails(email);
    }
}
