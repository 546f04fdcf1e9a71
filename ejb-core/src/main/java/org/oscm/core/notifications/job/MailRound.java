package org.oscm.core.notifications.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.configuration.Installation;
import org.oscm.core.notifications.usecase.SendMails;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** Sends the mails that wait. In a sandbox they stay where they are. */
@Dependent
public class MailRound implements TimerJob {

    @Inject
    private SendMails sendMails;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.MAIL_DELIVERY;
    }

    @Override
    public void run() {
        if (!Installation.isSandbox()) {
            sendMails.send();
        }
    }
}
