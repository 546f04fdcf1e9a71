package org.oscm.operator;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands on the command line after the command: {@code --name value}, {@code --name=value} and {@code --flag}. */
final class Arguments {

    private final Map<String, Option> options;
    private final Map<String, String> values = new LinkedHashMap<>();

    /** @param options all that may be given */
    Arguments(List<String> given, Collection<Option> options) {
        this.options = options.stream()
                .collect(Collectors.toMap(Option::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        for (int i = 0; i < given.size(); i++) {
            String argument = given.get(i);
            int equals = argument.indexOf('=');
            Option option = known(equals < 0 ? argument : argument.substring(0, equals), argument);
            if (option.value() == null && equals < 0) {
                put(option, "");
            } else if (option.value() != null && equals >= 0) {
                put(option, argument.substring(equals + 1));
            } else if (option.value() != null && i + 1 < given.size()) {
                i++;
                put(option, given.get(i));
            } else {
                throw new Failure(
                        ExitCode.USAGE,
                        option.name() + (option.value() == null ? " has no value." : " needs a value."));
            }
        }
        options.stream().filter(Option::required).forEach(option -> get(option.name()));
    }

    private Option known(String name, String argument) {
        if (!options.containsKey(name)) {
            throw new Failure(ExitCode.USAGE, "Unknown option " + argument + "; --help lists what there is.");
        }
        return options.get(name);
    }

    private void put(Option option, String value) {
        if (values.put(option.name(), value) != null) {
            throw new Failure(ExitCode.USAGE, option.name() + " is given twice.");
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

    /** The path with the values of options in the place of their names in braces. */
    String path(String template) {
        String path = template;
        for (Map.Entry<String, String> given : values.entrySet()) {
            path = path.replace("{" + given.getKey().substring(2) + "}", Rest.encoded(given.getValue()));
        }
        return path;
    }

    /** The named options that are given, as {@code &name=value} each. */
    String query(String... names) {
        return Arrays.stream(names)
                .filter(name -> has("--" + name))
                .map(name -> "&" + name + "=" + Rest.encoded(get("--" + name)))
                .collect(Collectors.joining());
    }

    /** The body that the options declare, of those that are given or have a standard. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        for (Option option : options.values()) {
            String value = values.getOrDefault(option.name(), option.standard());
            if (value != null) {
                option.members().forEach(member -> place(body, member, typed(option, value)));
            }
        }
        return body;
    }

    @SuppressWarnings("unchecked")
    private static void place(Map<String, Object> body, String member, Object value) {
        int dot = member.indexOf('.');
        if (dot < 0) {
            body.put(member, value);
        } else {
            Object part = body.computeIfAbsent(member.substring(0, dot), name -> new LinkedHashMap<String, Object>());
            place((Map<String, Object>) part, member.substring(dot + 1), value);
        }
    }

    private static Object typed(Option option, String value) {
        return switch (option.kind()) {
            case TEXT -> value;
            case LIST ->
                Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList();
            case PERCENT -> percent(value);
        };
    }

    private static Json.Numeral percent(String text) {
        if (!text.matches("\\d{1,3}(\\.\\d{1,10})?")) {
            throw new Failure(ExitCode.USAGE, "\"" + text + "\" is not a percentage such as 12.5.");
        }
        return new Json.Numeral(text);
    }
}
