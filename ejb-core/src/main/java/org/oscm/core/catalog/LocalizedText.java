package org.oscm.core.catalog;

import java.util.Objects;

/**
 * A text in one language.
 *
 * @param locale ISO 639 code of the language, for example {@code en}
 * @param text may be empty, may hold line breaks
 */
public record LocalizedText(String locale, String text) {
    public LocalizedText {
        Objects.requireNonNull(locale);
        Objects.requireNonNull(text);
    }
}
