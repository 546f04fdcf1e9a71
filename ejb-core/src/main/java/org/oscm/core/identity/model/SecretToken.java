package org.oscm.core.identity.model;

import java.security.SecureRandom;
import java.util.Base64;

/** What a mailed link carries and nobody can guess: 256 random bits in letters, digits, - and _. Stored as {@link SecretDigest}. */
public final class SecretToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int LONGEST = 100;

    private SecretToken() {}

    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether something from outside could be one, so that it is worth looking for. */
    public static boolean isPlausible(String given) {
        return given != null && !given.isEmpty() && given.length() <= LONGEST;
    }
}
