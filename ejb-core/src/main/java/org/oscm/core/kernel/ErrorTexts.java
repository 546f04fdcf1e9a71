package org.oscm.core.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a refusal says to a person: the text stands in the bundle {@code errors} beside the room's codes. */
public final class ErrorTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ErrorTexts() {}

    /**
     * One or more sentences in the language asked for, or in English where it is not supported. Where values are wrong for
     * reasons of their own, all of them.
     */
    public static String of(Refusal refusal, Locale locale) {
        return refusal.code() == InputError.VALUES_WRONG
                ? Stream.concat(Stream.of(refusal), refusal.parts().stream())
                        .map(part -> text(part, locale))
                        .collect(Collectors.joining(" "))
                : text(refusal, locale);
    }

    private static String text(Refusal refusal, Locale locale) {
        ErrorCode code = refusal.code();
        ResourceBundle texts = ResourceBundle.getBundle(
                code.getClass().getPackageName() + ".errors",
                locale,
                code.getClass().getClassLoader(),
                NO_FALLBACK);
        return new MessageFormat(texts.getString(code.name()), locale)
                .format(refusal.parameters().toArray());
    }
}
