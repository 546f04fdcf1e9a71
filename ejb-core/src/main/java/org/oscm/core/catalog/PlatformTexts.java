package org.oscm.core.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oscm.core.kernel.Check;

/** What the platform says about its own parameters and events, from the bundle {@code platform}. */
final class PlatformTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private PlatformTexts() {}

    static Texts of(Enum<?> part) {
        Map<String, String> all = Check.LANGUAGES.stream()
                .collect(Collectors.toMap(Function.identity(), language -> text(part, language)));
        return new Texts(all);
    }

    private static String text(Enum<?> part, String language) {
        return ResourceBundle.getBundle(
                        "org.oscm.core.catalog.platform",
                        Locale.forLanguageTag(language),
                        PlatformTexts.class.getClassLoader(),
                        NO_FALLBACK)
                .getString(part.name());
    }
}
