package org.oscm.schemas;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain sentences for the messages of the platform's XML parser and validator, which begin with the number of a clause
 * of the schema specification. A message that is not known here is passed on without that number.
 */
final class SchemaSentences {
    static final String WRONG_ENCODING = "The document is not text in the encoding it names.";

    private static final int LONGEST_VALUE = 60;
    private static final Pattern CODE = Pattern.compile("^[a-zA-Z]+-[-.\\w]+: ");
    private static final Pattern BROKEN_RULE = Pattern.compile(
            "^cvc-(datatype|enumeration|pattern|length|minLength|maxLength|totalDigits|fractionDigits"
                    + "|(min|max)(In|Ex)clusive)-valid.*",
            Pattern.DOTALL);
    private static final Pattern HELD_BY_ATTRIBUTE =
            pattern("cvc-attribute.3: The value '(.*)' of attribute '(.*)' on element '(.*)' is not valid.*");
    private static final Pattern HELD_BY_ELEMENT =
            pattern("cvc-type.3.1.3: The value '.*' of element '(.*)' is not valid.*");
    private static final Pattern NAMESPACED_NAME = Pattern.compile("\"[^\"]*\":([^,}\\s]+)");

    private static final List<Rewording> REWORDINGS = List.of(
            reword(
                    "cvc-elt.1(?:.a)?: Cannot find the declaration of element '(.*)'.*",
                    "<%s> cannot be the root of this document."),
            reword(
                    "cvc-complex-type.4: Attribute '(.*)' must appear on element '(.*)'.*",
                    "The attribute \"%s\" of <%s> is missing."),
            reword(
                    "cvc-complex-type.3.2.2: Attribute '(.*)' is not allowed to appear in element '(.*)'.*",
                    "There is no attribute \"%s\" of <%s>."),
            reword(
                    "cvc-complex-type.2.4.a: Invalid content was found starting with element '(.*)'. One of '(.*)' is expected.*",
                    "<%s> cannot stand here; expected is %s."),
            reword(
                    "cvc-complex-type.2.4.b: The content of element '(.*)' is not complete. One of '(.*)' is expected.*",
                    "<%s> is not complete; expected is %s."),
            reword(
                    "cvc-complex-type.2.4.d: Invalid content was found starting with element '(.*)'. No child.*",
                    "<%s> cannot stand here; no further element is expected."),
            reword("cvc-complex-type.2.3: Element '(.*)' cannot have character.*", "<%s> cannot hold text."),
            reword("cvc-complex-type.2.1: Element '(.*)' must have no.*", "<%s> must be empty."),
            reword("cvc-datatype-valid.1.2.1: '(.*)' is not a valid value for '(.*)'.*", "\"%s\" is not a valid %s."),
            reword("cvc-datatype-valid.1.2.3: '(.*)' is not a valid value of.*", "\"%s\" is not a valid value."),
            reword(
                    "cvc-enumeration-valid: Value '(.*)' is not facet-valid with respect to enumeration '\\[(.*)\\]'.*",
                    "\"%s\" is not one of %s."),
            reword(
                    "cvc-maxLength-valid: Value '(.*)' with length = '(.*)' is not facet-valid with respect to maxLength '(.*)' for.*",
                    "\"%s\" has %s characters, but at most %s are allowed."),
            reword("cvc-pattern-valid: Value '()' is not facet-valid.*", "It must not be empty.%s"),
            reword(
                    "cvc-pattern-valid: Value '(.*)' is not facet-valid with respect to pattern.*",
                    "\"%s\" has a character that is not allowed."),
            reword(
                    "cvc-fractionDigits-valid: Value '(.*)' has (.*) fraction digits, but.*limited to (.*)\\.",
                    "\"%s\" has %s decimals, but at most %s are allowed."),
            reword(
                    "cvc-minInclusive-valid: Value '(.*)' is not facet-valid with respect to minInclusive '(.*)' for.*",
                    "\"%s\" is less than %s."),
            reword("Invalid byte .*", WRONG_ENCODING),
            reword("DOCTYPE is disallowed.*", "The document has a DOCTYPE, which is not allowed."));

    private SchemaSentences() {}

    /** Whether the message says which rule a value breaks, so that one follows which says where the value stands. */
    static boolean isBrokenRule(String message) {
        return BROKEN_RULE.matcher(message).matches();
    }

    /** The attribute or element of which the message says that its value is wrong; null if it says something else. */
    static String holderOfWrongValue(String message) {
        Matcher attribute = HELD_BY_ATTRIBUTE.matcher(message);
        if (attribute.matches()) {
            return "Attribute \"" + attribute.group(2) + "\" of <" + localName(attribute.group(3)) + ">";
        }
        Matcher element = HELD_BY_ELEMENT.matcher(message);
        return element.matches() ? "<" + localName(element.group(1)) + ">" : null;
    }

    static String plain(String message) {
        for (Rewording rewording : REWORDINGS) {
            String plain = rewording.of(message);
            if (plain != null) {
                return plain;
            }
        }
        return shortened(CODE.matcher(message).replaceFirst(""), 4 * LONGEST_VALUE);
    }

    private static String localName(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "...";
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    private static Rewording reword(String message, String sentence) {
        return new Rewording(pattern(message), sentence);
    }

    /** What to say instead of a message that matches. */
    private record Rewording(Pattern message, String sentence) {
        String of(String original) {
            Matcher matcher = message.matcher(original);
            if (!matcher.matches()) {
                return null;
            }
            Object[] parts = new Object[matcher.groupCount()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = readable(matcher.group(i + 1));
            }
            return sentence.formatted(parts);
        }

        private static String readable(String part) {
            if (!part.startsWith("{")) {
                return shortened(part, LONGEST_VALUE);
            }
            String names = part.substring(1, part.length() - 1);
            return NAMESPACED_NAME.matcher(names).replaceAll("$1");
        }
    }
}
