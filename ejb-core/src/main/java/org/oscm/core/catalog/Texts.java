package org.oscm.core.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text in several languages.
 *
 * @param byLocale texts by ISO 639 code of the language; never null, possibly empty, ordered by language
 */
public record Texts(Map<String, String> byLocale) {

    private static final String STANDARD = Locale.ENGLISH.getLanguage();

    public Texts {
        byLocale = byLocale == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(byLocale));
    }

    /** No text in any language. */
    public static Texts none() {
        return new Texts(Map.of());
    }

    /** What a definition says; of two texts in one language the last one counts. */
    public static Texts of(List<LocalizedText> texts) {
        Map<String, String> all = new TreeMap<>();
        texts.forEach(text -> all.put(text.locale(), text.text()));
        return new Texts(all);
    }

    /** The text in the language asked for, else in English, else in any; null if there is none at all. */
    public String in(Locale locale) {
        String wanted = byLocale.get(locale.getLanguage());
        if (wanted != null) {
            return wanted;
        }
        String english = byLocale.get(STANDARD);
        return english != null
                ? english
                : byLocale.values().stream().findFirst().orElse(null);
    }

    /** A text in one language; null for none. */
    public static Texts in(Locale locale, String text) {
        return text == null ? none() : new Texts(Map.of(locale.getLanguage(), text));
    }

    /** These texts, and in the languages they lack the other ones. */
    public Texts orElse(Texts others) {
        Map<String, String> all = new TreeMap<>(others.byLocale);
        all.putAll(byLocale);
        return new Texts(all);
    }
}
