package org.oscm.core.catalog.usecase.definition;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands attribute values. */
final class Values {
    private static final int LONGEST_QUOTE = 60;

    private Values() {}

    static Optional<Long> wholeNumber(String value) {
        try {
            return Optional.of(Long.valueOf(value.strip()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** Whether the value is an absolute http or https URL. */
    static boolean isUrl(String value) {
        return uri(value)
                .filter(uri -> "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                .filter(uri -> uri.getHost() != null || isRegistryName(uri.getRawAuthority()))
                .isPresent();
    }

    /** Whether the value names no scheme and no host, so that it can stand behind a base URL. */
    static boolean isRelativeUrl(String value) {
        return uri(value)
                .filter(uri -> uri.getScheme() == null && uri.getRawAuthority() == null)
                .isPresent();
    }

    /** A relative URL behind a base URL, with one slash between them. */
    static String appended(String baseUrl, String relativeUrl) {
        String base = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
        return base + withSlash(relativeUrl);
    }

    static String withSlash(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    /** A value as it can be repeated in a message. */
    static String shortened(String value) {
        return value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "...";
    }

    private static Optional<URI> uri(String value) {
        try {
            return Optional.of(new URI(value));
        } catch (URISyntaxException notAUri) {
            return Optional.empty();
        }
    }

    /** Host names with an underscore are common in private networks, though URI does not know them as hosts. */
    private static boolean isRegistryName(String authority) {
        return authority != null && authority.matches("[A-Za-z0-9][-A-Za-z0-9._]*(:[0-9]{1,5})?");
    }
}
