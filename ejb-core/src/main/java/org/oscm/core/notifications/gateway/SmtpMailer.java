package org.oscm.core.notifications.gateway;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.ZoneOffset;
import org.oscm.core.notifications.model.Mail;

/** Hands mails to the SMTP server of the session {@code mail/BSSMail}. */
@Dependent
public class SmtpMailer {

    @Resource(lookup = "mail/BSSMail")
    private Session session;

    public void send(Mail mail) throws MailNotSent {
        MimeMessage message;
        Transport transport;
        try {
            message = message(mail);
            transport = session.getTransport(message.getAllRecipients()[0]);
        } catch (MessagingException e) {
            throw MailNotSent.refused(e);
        }
        try (transport) {
            transport.connect();
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException e) {
            throw isForGood(e) ? MailNotSent.refused(e) : MailNotSent.serverUnavailable(e);
        } catch (MessagingException e) {
            throw MailNotSent.serverUnavailable(e);
        }
    }

    /** Servers that only ask for patience say so; the recipient is valid then. */
    private static boolean isForGood(SendFailedException e) {
        return e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = new MailWithId(session, mail.messageId());
        message.setFrom(
                session.getProperty("mail.from") == null
                        ? new InternetAddress(mail.sender())
                        : InternetAddress.getLocalAddress(session));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.recipient()));
        message.setSubject(mail.subject(), mail.charset());
        message.setText(mail.body(), mail.charset());
        message.setHeader("Date", RFC_1123_DATE_TIME.format(mail.writtenAt().atOffset(ZoneOffset.UTC)));
        message.saveChanges();
        return message;
    }

    /** Who gets a mail twice, because its server died before it could say thanks, sees by the id that it is one. */
    private static final class MailWithId extends MimeMessage {

        private final String id;

        MailWithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
