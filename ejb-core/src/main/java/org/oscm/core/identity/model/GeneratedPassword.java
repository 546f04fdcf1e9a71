package org.oscm.core.identity.model;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** First passwords that the platform hands out: 16 characters that are not mistaken for one another. */
public final class GeneratedPassword {

    private static final String CHARACTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_.+";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private GeneratedPassword() {}

    public static String next() {
        return RANDOM.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(i -> String.valueOf(CHARACTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
