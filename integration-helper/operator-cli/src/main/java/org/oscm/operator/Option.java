package org.oscm.operator;

import java.util.List;

/**
 * An option of a command.
 *
 * @param name with its dashes
 * @param value what stands for the value in the help; null for a flag
 * @param standard the value where none is given; null for none
 * @param kind how the value goes into the body of a request
 * @param members where in the body it goes, such as {@code administrator.userId}; none for what the body does not hold
 */
record Option(
        String name, String value, String meaning, boolean required, String standard, Kind kind, List<String> members) {

    /** How values go into bodies. */
    enum Kind {
        TEXT,
        LIST,
        PERCENT
    }

    static Option needed(String name, String value, String meaning) {
        return new Option(name, value, meaning, true, null, Kind.TEXT, List.of());
    }

    static Option possible(String name, String value, String meaning) {
        return new Option(name, value, meaning, false, null, Kind.TEXT, List.of());
    }

    static Option flag(String name, String meaning) {
        return possible(name, null, meaning);
    }

    /** The same, as a member of the body. */
    Option as(String... bodyMembers) {
        return new Option(name, value, meaning, required, standard, kind, List.of(bodyMembers));
    }

    /** The same, as a list of words that commas separate. */
    Option asListOf(String bodyMember) {
        return new Option(name, value, meaning, required, standard, Kind.LIST, List.of(bodyMember));
    }

    /** The same, as a number between 0 and 100. */
    Option asPercentOf(String bodyMember) {
        return new Option(name, value, meaning, required, standard, Kind.PERCENT, List.of(bodyMember));
    }

    /** The same with a value for those who name none. */
    Option or(String newStandard) {
        return new Option(name, value, meaning, required, newStandard, kind, members);
    }

    String shown() {
        return value == null ? name : name + " " + value;
    }
}
