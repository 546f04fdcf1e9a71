package org.oscm.core.notifications.gateway;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.oscm.core.notifications.model.Mail;

/** Hands mails to the SMTP server of the session {@code mail/BSSMail}. */
@Dependent
public class SmtpMailer {

    @Resource(lookup = "mail/BSSMail")
    private Session session;

    public void send(Mail mail) throws MailNotSent {
        try {
            Transport.send(message(mail));
        } catch (MessagingException e) {
            throw new MailNotSent(e);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(
                session.getProperty("mail.from") == null
                        ? new InternetAddress(mail.sender())
                        : InternetAddress.getLocalAddress(session));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.recipient()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        return message;
    }
}
