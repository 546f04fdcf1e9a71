package org.oscm.core.notifications.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.oscm.core.notifications.gateway.MailNotSent;
import org.oscm.core.notifications.gateway.SmtpMailer;
import org.oscm.core.notifications.model.Mail;
import org.oscm.core.notifications.repository.Mails;

/** Sends what waits. A mail that cannot be sent stays and is tried again with the next round. */
@Dependent
public class SendMails {

    private static final Logger LOG = System.getLogger(SendMails.class.getName());
    private static final int PER_ROUND = 100;

    private final Mails mails;
    private final SmtpMailer mailer;
    private final Clock clock;

    @Inject
    public SendMails(Mails mails, SmtpMailer mailer, Clock clock) {
        this.mails = mails;
        this.mailer = mailer;
        this.clock = clock;
    }

    public void send() {
        mails.unsent(PER_ROUND).forEach(this::send);
    }

    private void send(Mail mail) {
        try {
            mailer.send(mail);
            mail.sent(clock.instant());
        } catch (MailNotSent e) {
            mail.sendingFailed();
            LOG.log(Level.WARNING, "Mail " + mail.key() + " could not be sent, it will be tried again", e);
        }
    }
}
