package org.oscm.portal.frame;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oscm.vo.VOUserDetails;

/** How a person is called on a page. */
final class PersonName {
    private PersonName() {}

    /**
     * First name and family name, in Japanese the family name first; the user id where the account knows neither.
     *
     * @param locale the language code of the account, null if unknown
     */
    static String of(VOUserDetails person, String locale) {
        boolean familyFirst = locale != null
                && Locale.JAPANESE
                        .getLanguage()
                        .equals(Locale.forLanguageTag(locale.replace('_', '-')).getLanguage());
        Stream<String> parts = familyFirst
                ? Stream.of(person.getLastName(), person.getFirstName())
                : Stream.of(person.getFirstName(), person.getLastName());
        String name = parts.filter(PersonName::isGiven).map(String::strip).collect(Collectors.joining(" "));
        return name.isEmpty() ? person.getUserId() : name;
    }

    /** One or two letters for the round sign beside the name. */
    static String initials(VOUserDetails person) {
        String letters = Stream.of(person.getFirstName(), person.getLastName())
                .filter(PersonName::isGiven)
                .map(part -> first(part.strip()))
                .collect(Collectors.joining());
        return letters.isEmpty() ? first(person.getUserId()) : letters;
    }

    private static boolean isGiven(String part) {
        return part != null && !part.isBlank();
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
