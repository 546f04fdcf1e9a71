package org.oscm.core.kernel;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks of single input values: each returns the value, or refuses it naming the member. Limits are those of the
 * released product (lengths in UTF-16 characters). Optional values pass as null.
 */
public final class Check {

    public static final int NAME = 100;
    public static final int DESCRIPTION = 255;
    public static final int LONG_TEXT = 32767;

    /** ISO 639 codes of the languages the product speaks. */
    public static final Set<String> LANGUAGES = Set.of("en", "de", "ja");

    /** Two-letter codes of ISO 3166. */
    public static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final int ID = 40;
    private static final int USER_ID = 100;
    private static final Pattern FORBIDDEN_IN_ID = Pattern.compile("[\\p{Cntrl}!\"#$%&'*+,/:;<=>?^\\\\`]");
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@<>(),;:\"\\[\\]\\\\]+@[^\\s@<>(),;:\"\\[\\]\\\\.]+(\\.[^\\s@<>(),;:\"\\[\\]\\\\.]+)*");

    private Check() {}

    public static <T> T required(String member, T value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw Refusal.ofMember(InputError.REQUIRED, member);
        }
        return value;
    }

    /** An id of anything but a user: 1 to 40 characters without control and most ASCII punctuation characters. */
    public static String id(String member, String value) {
        return id(member, value, ID);
    }

    /** As {@link #id(String, String)}, up to 100 characters. */
    public static String userId(String member, String value) {
        return id(member, value, USER_ID);
    }

    private static String id(String member, String value, int maximum) {
        String trimmed = required(member, value).strip();
        length(member, trimmed, 1, maximum);
        if (FORBIDDEN_IN_ID.matcher(trimmed).find()) {
            throw Refusal.ofMember(InputError.ID_CHARACTER, member, trimmed);
        }
        return trimmed;
    }

    /** Any text of at most the given length; null passes. */
    public static String length(String member, String value, int maximum) {
        return length(member, value, 0, maximum);
    }

    public static String length(String member, String value, int minimum, int maximum) {
        if (value != null && (value.length() < minimum || value.length() > maximum)) {
            throw Refusal.ofMember(InputError.LENGTH, member, minimum, maximum);
        }
        return value;
    }

    /** An email address of at most 100 characters; null and empty pass. */
    public static String email(String member, String value) {
        length(member, value, NAME);
        if (value != null && !value.isEmpty() && !EMAIL.matcher(value).matches()) {
            throw Refusal.ofMember(InputError.EMAIL, member, value);
        }
        return value;
    }

    /** An absolute http or https URL of at most 255 characters; null and empty pass. */
    public static String url(String member, String value) {
        length(member, value, DESCRIPTION);
        if (value != null && !value.isEmpty() && !isWebAddress(value)) {
            throw Refusal.ofMember(InputError.URL, member, value);
        }
        return value;
    }

    private static boolean isWebAddress(String value) {
        try {
            URI uri = new URI(value);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** One of the supported languages. */
    public static String locale(String member, String value) {
        if (!LANGUAGES.contains(required(member, value))) {
            throw Refusal.ofMember(InputError.LOCALE, member, value);
        }
        return value;
    }

    /** A two-letter country code of ISO 3166; null passes. */
    public static String country(String member, String value) {
        if (value != null && !COUNTRIES.contains(value)) {
            throw Refusal.ofMember(InputError.COUNTRY, member, value);
        }
        return value;
    }

    /** A number between two others, inclusive; null passes. */
    public static BigDecimal range(String member, BigDecimal value, BigDecimal least, BigDecimal greatest) {
        if (value != null && (value.compareTo(least) < 0 || value.compareTo(greatest) > 0)) {
            throw Refusal.ofMember(InputError.RANGE, member, least, greatest);
        }
        return value;
    }

    /** As {@link #range(String, BigDecimal, BigDecimal, BigDecimal)} for whole numbers. */
    public static long range(String member, long value, long least, long greatest) {
        if (value < least || value > greatest) {
            throw Refusal.ofMember(InputError.RANGE, member, least, greatest);
        }
        return value;
    }

    /** At most so many decimal places, trailing zeros not counted; null passes. */
    public static BigDecimal scale(String member, BigDecimal value, int decimalPlaces) {
        if (value != null && value.stripTrailingZeros().scale() > decimalPlaces) {
            throw Refusal.ofMember(InputError.SCALE, member, decimalPlaces);
        }
        return value;
    }

    /** One of several words. */
    public static String oneOf(String member, String value, Set<String> allowed) {
        if (!allowed.contains(required(member, value))) {
            throw Refusal.ofMember(
                    InputError.ONE_OF, member, allowed.stream().sorted().toList());
        }
        return value;
    }

    /** A constant of an enum by its name. */
    public static <E extends Enum<E>> E oneOf(String member, String value, Class<E> type) {
        required(member, value);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findAny()
                .orElseThrow(
                        () -> Refusal.ofMember(InputError.ONE_OF, member, Arrays.toString(type.getEnumConstants())));
    }
}
