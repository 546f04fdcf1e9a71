package org.oscm.core.storage;

/** The application cannot start; the message is one sentence for the operator that says why and what to do. */
public class StartupRefused extends RuntimeException {

    public StartupRefused(String sentence) {
        super(sentence);
    }

    public StartupRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
