package org.oscm.operator;

import java.util.List;

/**
 * One of the operator's commands.
 *
 * @param summary a sentence for the help
 * @param action null as long as the platform cannot do this
 */
record Command(String name, String summary, List<Option> options, Action action) {

    /** Does it; what it returns is printed: maps and lists as a table or JSON, text as it is. */
    interface Action {
        Object run(Arguments arguments, Rest rest);
    }

    static Command of(String name, String summary, Action action, Option... options) {
        return new Command(name, summary, List.of(options), action);
    }

    static Command notYet(String name, String summary) {
        return new Command(name, summary, List.of(), null);
    }

    boolean isThere() {
        return action != null;
    }
}
