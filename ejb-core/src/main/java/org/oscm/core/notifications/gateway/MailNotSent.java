package org.oscm.core.notifications.gateway;

/** A mail did not leave. */
public class MailNotSent extends Exception {

    private final boolean refused;

    private MailNotSent(Throwable cause, boolean refused) {
        super(cause.getMessage(), cause);
        this.refused = refused;
    }

    /** The server is not there, or has no time: it may take the mail later. */
    static MailNotSent serverUnavailable(Throwable cause) {
        return new MailNotSent(cause, false);
    }

    /** The server does not want this mail; others may fare better. */
    static MailNotSent refused(Throwable cause) {
        return new MailNotSent(cause, true);
    }

    public boolean isRefused() {
        return refused;
    }
}
