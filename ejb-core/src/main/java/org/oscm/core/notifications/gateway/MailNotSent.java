package org.oscm.core.notifications.gateway;

/** The mail server did not take a mail; it can be tried again. */
public class MailNotSent extends Exception {

    public MailNotSent(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
