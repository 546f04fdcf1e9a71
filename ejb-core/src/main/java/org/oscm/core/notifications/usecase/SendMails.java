package org.oscm.core.notifications.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.notifications.gateway.MailNotSent;
import org.oscm.core.notifications.gateway.SmtpMailer;
import org.oscm.core.notifications.model.Mail;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.storage.NewTransaction;

/**
 * Sends what waits, without a transaction around it. A mail belongs to one server while it is sent, and is marked as sent
 * at once. When the mail server cannot be reached the round ends: the other mails wait for the next one.
 */
@Dependent
public class SendMails {

    private static final Logger LOG = System.getLogger(SendMails.class.getName());
    private static final int PER_ROUND = 100;

    /** Longer than a mail server may reasonably take; after it somebody else tries. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private final Mails mails;
    private final SmtpMailer mailer;
    private final NewTransaction newTransaction;
    private final RealTime realTime;
    private final Clock clock;

    @Inject
    public SendMails(Mails mails, SmtpMailer mailer, NewTransaction newTransaction, RealTime realTime, Clock clock) {
        this.mails = mails;
        this.mailer = mailer;
        this.newTransaction = newTransaction;
        this.realTime = realTime;
        this.clock = clock;
    }

    public void send() {
        List<Long> due = newTransaction.get(() -> mails.due(clock.instant(), PER_ROUND));
        for (long key : due) {
            if (!send(key)) {
                return;
            }
        }
    }

    /** Whether it is worth going on with the next mail. */
    private boolean send(long key) {
        Optional<Mail> mail = newTransaction.get(
                () -> mails.claim(key, realTime.now(), realTime.now().plus(CLAIM)));
        return mail.isEmpty() || send(key, mail.get());
    }

    private boolean send(long key, Mail mail) {
        try {
            mailer.send(mail);
            newTransaction.run(() -> mails.get(key).sent(clock.instant()));
            return true;
        } catch (MailNotSent e) {
            boolean again = newTransaction.get(() -> isTriedAgain(mails.get(key), e));
            LOG.log(
                    again ? Level.WARNING : Level.ERROR,
                    "Mail {0} could not be sent, it is {1}: {2}",
                    String.valueOf(key),
                    again ? "tried again" : "given up",
                    e.getMessage());
            return e.isRefused();
        }
    }

    private boolean isTriedAgain(Mail mail, MailNotSent failure) {
        if (failure.isRefused()) {
            return mail.wasRefused(clock.instant());
        }
        mail.postpone(clock.instant());
        return true;
    }
}
