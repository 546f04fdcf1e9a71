package org.oscm.core.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.notifications.usecase.SendMails;
import org.oscm.core.notifications.usecase.WriteMail;
import org.oscm.core.testing.TestCore;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerWanted;

/** To a real mail server in this JVM, which is down for a while. */
class MailDeliveryTest {

    private static final String ADA = "ada@dock.example";
    private static final Duration ROUND = Duration.ofSeconds(30);

    @RegisterExtension
    final TestCore core = new TestCore();

    private int port;
    private GreenMail server;

    @BeforeEach
    void aPlaceForAServer() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.from", "oscm@harbor.example");
        core.bind(Session.class, Session.getInstance(properties));
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void whatWasWrittenWhileTheServerWasDownArrivesOnceWhenItIsUp() throws MessagingException {
        for (int minute = 0; minute < 90; minute++) {
            if (minute % 10 == 0) {
                write(ADA, Locale.ENGLISH, "unit " + minute);
            }
            rounds(2);
        }
        assertThat(sentOf(ADA)).isZero();

        startServer();
        rounds(2 * 61);

        assertThat(subjects())
                .containsExactlyInAnyOrderElementsOf(List.of(0, 10, 20, 30, 40, 50, 60, 70, 80).stream()
                        .map(minute -> "You are a member of unit " + minute)
                        .toList());
        assertThat(Arrays.stream(server.getReceivedMessages())
                        .map(MailDeliveryTest::messageId)
                        .distinct())
                .hasSize(9);
        rounds(10);
        assertThat(server.getReceivedMessages()).hasSize(9);
        assertThat(sentOf(ADA)).isEqualTo(9);
    }

    @Test
    void aNewMailIsToBeSentAtOnce() {
        write(ADA, Locale.ENGLISH, "Sales");

        assertThat(core.fired(TimerWanted.class)).containsExactly(new TimerWanted(PlatformTimer.MAIL_DELIVERY));
    }

    @Test
    void aServerThatIsDownIsAskedAfterEverLongerPauses() {
        write(ADA, Locale.ENGLISH, "Sales");
        StringBuilder attemptsAfterMinutes = new StringBuilder();
        int before = 0;
        for (int minute = 0; minute <= 200; minute++) {
            core.get(SendMails.class).send();
            core.settle();
            if (attempts() != before) {
                before = attempts();
                attemptsAfterMinutes.append(minute).append(' ');
            }
            core.clock().advance(Duration.ofMinutes(1));
        }

        assertThat(attemptsAfterMinutes.toString()).isEqualTo("0 1 3 7 15 31 63 123 183 ");
    }

    @Test
    void everybodyReadsHisLanguage() throws MessagingException, IOException {
        startServer();
        write("ada@dock.example", Locale.ENGLISH, "Sales");
        write("ben@dock.example", Locale.GERMAN, "Verkauf");
        write("chie@dock.example", Locale.JAPANESE, "営業");

        rounds(1);

        assertThat(received("ada@dock.example").getSubject()).isEqualTo("You are a member of Sales");
        assertThat(received("ben@dock.example").getSubject()).isEqualTo("Sie sind Mitglied von Verkauf");
        assertThat(received("chie@dock.example").getSubject()).contains("営業");
        assertThat((String) received("chie@dock.example").getContent()).contains("営業");
        assertThat(received("ada@dock.example").getFrom()[0]).hasToString("oscm@harbor.example");
        assertThat(received("ada@dock.example").getSentDate().toInstant())
                .isEqualTo(core.clock().instant().minus(ROUND).truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void japaneseMailsHaveTheCharacterSetTheirReadersWant() throws MessagingException, IOException {
        core.get(Settings.class).change(SettingKey.MAIL_JA_CHARSET, "ISO-2022-JP");
        startServer();
        write("ben@dock.example", Locale.GERMAN, "Verkauf");
        write("chie@dock.example", Locale.JAPANESE, "営業");

        rounds(1);

        assertThat(received("chie@dock.example").getContentType()).containsIgnoringCase("ISO-2022-JP");
        assertThat((String) received("chie@dock.example").getContent()).contains("営業");
        assertThat(received("ben@dock.example").getContentType()).containsIgnoringCase("UTF-8");
    }

    @Test
    void aMailThatNobodyTakesStopsNoOtherAndIsGivenUpInTheEnd() throws MessagingException {
        startServer();
        write("not an address", Locale.ENGLISH, "Sales");
        write(ADA, Locale.ENGLISH, "Sales");

        rounds(1);
        assertThat(subjects()).containsExactly("You are a member of Sales");

        rounds(2 * 60 * 24);
        assertThat(core.get(Mails.class).due(core.clock().instant().plus(Duration.ofDays(365)), 10))
                .isEmpty();
        assertThat(sentOf("not an address")).isZero();
    }

    @Test
    void ofTwoServersOneSendsAMail() {
        write(ADA, Locale.ENGLISH, "Sales");
        Mails mails = core.get(Mails.class);
        long key = mails.due(core.clock().instant(), 1).get(0);

        assertThat(mails.claim(
                        key, core.clock().instant(), core.clock().instant().plus(ROUND)))
                .isPresent();
        assertThat(mails.claim(
                        key, core.clock().instant(), core.clock().instant().plus(ROUND)))
                .isEmpty();
        core.clock().advance(ROUND.plusSeconds(1));
        assertThat(mails.claim(
                        key, core.clock().instant(), core.clock().instant().plus(ROUND)))
                .isPresent();
    }

    private void startServer() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private void write(String to, Locale locale, String unit) {
        core.get(WriteMail.class).write(to, locale, MailTemplate.UNIT_USER_ADDED, unit);
        core.settle();
    }

    /** What the timer does, half a minute apart. */
    private void rounds(int count) {
        for (int i = 0; i < count; i++) {
            core.get(SendMails.class).send();
            core.settle();
            core.clock().advance(ROUND);
        }
    }

    private List<String> subjects() throws MessagingException {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailDeliveryTest::subject)
                .toList();
    }

    private MimeMessage received(String to) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> recipient(message).equals(to))
                .findAny()
                .orElseThrow();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long sentOf(String recipient) {
        return number("select count(*) from mail where sentAt is not null and recipient = '" + recipient + "'");
    }

    private int attempts() {
        return (int) number("select max(attempts) from mail");
    }

    private long number(String query) {
        return ((Number) core.get(EntityManager.class).createNativeQuery(query).getSingleResult()).longValue();
    }
}
