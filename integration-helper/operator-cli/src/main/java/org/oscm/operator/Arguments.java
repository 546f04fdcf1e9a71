package org.oscm.operator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands on the command line after the command: {@code --name value}, {@code --name=value} and {@code --flag}. */
final class Arguments {

    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * @param valued options that need a value
     * @param flags options that have none
     */
    Arguments(List<String> given, Set<String> valued, Set<String> flags) {
        for (int i = 0; i < given.size(); i++) {
            String argument = given.get(i);
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (flags.contains(name) && equals < 0) {
                put(name, "");
            } else if (valued.contains(name) && equals >= 0) {
                put(name, argument.substring(equals + 1));
            } else if (valued.contains(name) && i + 1 < given.size()) {
                i++;
                put(name, given.get(i));
            } else if (valued.contains(name)) {
                throw new Failure(ExitCode.USAGE, name + " needs a value.");
            } else {
                throw new Failure(ExitCode.USAGE, "Unknown option " + argument + "; --help lists what there is.");
            }
        }
    }

    private void put(String name, String value) {
        if (values.put(name, value) != null) {
            throw new Failure(ExitCode.USAGE, name + " is given twice.");
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String get(String name) {
        return find(name).orElseThrow(() -> new Failure(ExitCode.USAGE, name + " is missing."));
    }
}
