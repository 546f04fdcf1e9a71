package org.oscm.launcher;

import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Reads along in the log while the application is deployed, because the server answers a failed deployment with a text alone
 * and logs the exception behind it.
 *
 * <p>The application refuses to start by an exception of the simple name {@code StartupRefused}, whose message is the sentence
 * for the reader. It is known by name, because the application's classes are not the launcher's.
 */
final class FailureWatch extends Handler {

    private static final String REFUSAL = "StartupRefused";

    private volatile String refusal;
    private volatile Throwable lastRootCause;

    /** Starts to read along. */
    static FailureWatch begin() {
        FailureWatch watch = new FailureWatch();
        Logger.getLogger("").addHandler(watch);
        return watch;
    }

    /** The application's own words, if it refused to start. */
    Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** What lies at the bottom of the last logged exception, if there was one. */
    Optional<Throwable> lastRootCause() {
        return Optional.ofNullable(lastRootCause);
    }

    @Override
    public void publish(LogRecord record) {
        for (Throwable e = record.getThrown(); e != null; e = e.getCause()) {
            lastRootCause = e;
            if (e.getClass().getSimpleName().equals(REFUSAL)) {
                refusal = e.getMessage();
            }
        }
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    /** Stops reading along. */
    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
