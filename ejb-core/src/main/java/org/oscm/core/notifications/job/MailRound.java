package org.oscm.core.notifications.job;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.oscm.core.configuration.Installation;
import org.oscm.core.notifications.usecase.SendMails;

/** Every half minute: sends the mails that wait. In a sandbox they stay where they are. */
@Singleton
public class MailRound {

    @Inject
    private SendMails sendMails;

    @Lock(LockType.WRITE)
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void send() {
        if (!Installation.isSandbox()) {
            sendMails.send();
        }
    }
}
