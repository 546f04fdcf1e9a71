package org.oscm.core.catalog.usecase.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oscm.core.catalog.LocalizedText;

/** The rules of texts in several languages. */
final class TextRules {
    private static final String DEFAULT_LANGUAGE = "en";
    private static final int MOST_TAGS = 5;
    private static final int LONGEST_TAG = 20;

    private final Set<String> languages;
    private final DefinitionProblems problems;

    TextRules(Set<String> languages, DefinitionProblems problems) {
        this.languages = languages;
        this.problems = problems;
    }

    /** One text per language; without a language it is English. */
    List<LocalizedText> texts(XmlElement parent, String name, int longest) {
        List<LocalizedText> texts = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (XmlElement element : parent.children(name)) {
            LocalizedText text = text(element, longest);
            if (!used.add(text.locale())) {
                problems.add(
                        element, "There is more than one <" + name + "> in the language \"" + text.locale() + "\".");
            }
            texts.add(text);
        }
        return texts;
    }

    /** Different tags; empty ones are left out. */
    List<LocalizedText> tags(XmlElement service) {
        List<LocalizedText> tags = service.children("LocalizedTag").stream()
                .filter(element -> !element.text().isEmpty())
                .map(element -> text(element, LONGEST_TAG))
                .distinct()
                .toList();
        if (tags.size() > MOST_TAGS) {
            problems.add(service, "There are " + tags.size() + " tags, but at most " + MOST_TAGS + " are allowed.");
        }
        return tags;
    }

    private LocalizedText text(XmlElement element, int longest) {
        String locale = element.attribute("locale").orElse(DEFAULT_LANGUAGE).strip();
        if (!languages.contains(locale)) {
            problems.add(
                    element,
                    "The language \"" + Values.shortened(locale) + "\" of <" + element.name()
                            + "> is not supported; supported are "
                            + String.join(", ", languages.stream().sorted().toList())
                            + ".");
        }
        int length = element.text().length();
        if (length > longest) {
            problems.add(
                    element,
                    "<" + element.name() + "> has " + length + " characters, but at most " + longest + " are allowed.");
        }
        return new LocalizedText(locale, element.text());
    }
}
