package org.oscm.types.exceptions;

import java.util.UUID;

/**
 * A failure that no caller can repair. It reaches SOAP clients as a plain fault without detail; its id links what they
 * see to the server's log.
 */
public class SaaSSystemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id = UUID.randomUUID().toString();

    public SaaSSystemException(String message) {
        super(message);
    }

    public SaaSSystemException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Identifies this very occurrence. */
    public String getId() {
        return id;
    }
}
