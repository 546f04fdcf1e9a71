package org.oscm.portal.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the portal in one language: a key, and what to put into the text's places. */
public final class Texts {
    private final Locale locale;
    private final ResourceBundle bundle;

    /**
     * @param locale one of the languages the portal speaks
     * @throws java.util.MissingResourceException for a language without texts
     */
    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.oscm.portal.texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    /**
     * @param key a key of the bundle
     * @param values what {@code {0}}, {@code {1}} ... stand for; without values the text is taken as it is
     * @throws java.util.MissingResourceException for a key without a text
     */
    public String of(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }
}
