package org.oscm.operator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code --help} says. */
final class Help {

    /** The options of every command. */
    static final List<Option> COMMON = List.of(
            Option.possible("--url", "URL", "address of the platform (OSCM_URL; https://localhost:8081)"),
            Option.possible("--user", "NAME", "user key or ID of an operator (OSCM_USER; 1000)"),
            Option.possible(
                    "--password-file",
                    "FILE",
                    "file whose first line is the password (OSCM_PASSWORD_FILE); else you are asked"),
            Option.possible(
                    "--trust",
                    "FILE",
                    "PEM file with the platform's certificate (OSCM_TRUST); else whom the JDK trusts"),
            Option.flag("--json", "print the answer as JSON"),
            Option.flag("--help", "show this and do nothing"));

    private Help() {}

    static String overview() {
        String commands = Commands.ALL.stream()
                .map(command ->
                        line(command.name(), command.summary() + (command.isThere() ? "" : " (not yet available)")))
                .collect(Collectors.joining());
        return "oscm-operator COMMAND [OPTIONS]\n\nWhat the operator of an OSCM platform does from the command line.\n"
                + "oscm-operator COMMAND --help tells more about one.\n\nCommands\n" + commands + common();
    }

    static String of(Command command) {
        String synopsis = command.options().stream()
                .map(option -> option.required() ? " " + option.shown() : " [" + option.shown() + "]")
                .collect(Collectors.joining());
        String options = command.options().isEmpty() ? "" : "\nOptions\n" + lines(command.options());
        String availability = command.isThere() ? "" : "This command is not yet available.\n";
        return "oscm-operator " + command.name() + synopsis + "\n\n" + command.summary() + "\n" + availability + options
                + common();
    }

    private static String common() {
        String codes = Arrays.stream(ExitCode.values())
                .map(code -> line(String.valueOf(code.code()), code.meaning()))
                .collect(Collectors.joining());
        return "\nOptions of every command (environment variable; default)\n" + lines(COMMON) + "\nExit codes\n"
                + codes;
    }

    private static String lines(List<Option> options) {
        return options.stream()
                .map(option -> line(option.shown(), option.meaning()))
                .collect(Collectors.joining());
    }

    private static String line(String left, String right) {
        return String.format("  %-28s  %s%n", left, right).replace("\r", "");
    }
}
