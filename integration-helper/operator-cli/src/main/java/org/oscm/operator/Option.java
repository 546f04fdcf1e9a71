package org.oscm.operator;

/**
 * An option of a command.
 *
 * @param name with its dashes
 * @param value what stands for the value in the help; null for a flag
 */
record Option(String name, String value, String meaning, boolean required) {

    static Option needed(String name, String value, String meaning) {
        return new Option(name, value, meaning, true);
    }

    static Option possible(String name, String value, String meaning) {
        return new Option(name, value, meaning, false);
    }

    static Option flag(String name, String meaning) {
        return new Option(name, null, meaning, false);
    }

    String shown() {
        return value == null ? name : name + " " + value;
    }
}
