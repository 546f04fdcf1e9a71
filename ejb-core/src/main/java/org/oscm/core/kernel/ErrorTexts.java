package org.oscm.core.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a refusal says to a person. */
public final class ErrorTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ErrorTexts() {}

    /** One or more sentences in the language asked for, or in English where it is not supported. */
    public static String of(Refusal refusal, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.oscm.core.errors", locale, ErrorTexts.class.getClassLoader(), NO_FALLBACK);
        return new MessageFormat(texts.getString(refusal.code().name()), locale)
                .format(refusal.parameters().toArray());
    }
}
