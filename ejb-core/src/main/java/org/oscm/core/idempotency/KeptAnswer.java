package org.oscm.core.idempotency;

/**
 * An answer as it went to the caller.
 *
 * @param status the HTTP status
 * @param contentType null for an answer without body
 * @param location where the thing made is found, or null
 * @param body null if it was larger than {@link #MOST_BYTES}; empty if there was none. Not copied: nobody changes it
 */
public record KeptAnswer(int status, String contentType, String location, byte[] body) {

    /** The largest body that is kept. */
    public static final int MOST_BYTES = 1024 * 1024;
}
