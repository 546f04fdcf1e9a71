package org.oscm.operator;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * {@code oscm-operator COMMAND [options]}. Passwords come from a file or a prompt, never from the command line, which
 * other users of the machine can see.
 */
public final class OperatorCommandLine {

    private final Map<String, String> environment;
    private final Function<String, Optional<String>> passwordPrompt;
    private final PrintStream out;
    private final PrintStream err;

    /** @param passwordPrompt asks a person for the password of a user; empty where nobody can be asked */
    OperatorCommandLine(
            Map<String, String> environment,
            Function<String, Optional<String>> passwordPrompt,
            PrintStream out,
            PrintStream err) {
        this.environment = environment;
        this.passwordPrompt = passwordPrompt;
        this.out = out;
        this.err = err;
    }

    /** Ends the JVM with one of the codes of {@code --help}. */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = new OperatorCommandLine(System.getenv(), OperatorCommandLine::ask, out, err).run(arguments);
        System.exit(code);
    }

    private static Optional<String> ask(String user) {
        Console console = System.console();
        return Optional.ofNullable(console)
                .map(asked -> asked.readPassword("Password of %s: ", user))
                .map(String::new);
    }

    /** @return the exit code */
    int run(String... arguments) {
        try {
            return run(List.of(arguments)).code();
        } catch (Failure failure) {
            err.println("oscm-operator: " + failure.getMessage());
            return failure.exitCode().code();
        }
    }

    private ExitCode run(List<String> words) {
        if (words.isEmpty() || Set.of("--help", "-h", "help").contains(words.get(0))) {
            out.print(Help.overview());
            return words.isEmpty() ? ExitCode.USAGE : ExitCode.OK;
        }
        Command command = Commands.named(words.get(0))
                .orElseThrow(() -> new Failure(
                        ExitCode.USAGE, "There is no command " + words.get(0) + "; --help lists what there is."));
        List<String> rest = words.subList(1, words.size());
        if (rest.contains("--help") || rest.contains("-h")) {
            out.print(Help.of(command));
            return ExitCode.OK;
        }
        return execute(command, rest);
    }

    private ExitCode execute(Command command, List<String> words) {
        if (!command.isThere()) {
            throw new Failure(
                    ExitCode.NOT_YET, command.name() + " is not yet available: this part of OSCM is still to come.");
        }
        Arguments given = new Arguments(
                words,
                Stream.concat(command.options().stream(), Help.COMMON.stream()).toList());
        Object answer = command.action().run(given, connect(given));
        out.print(given.has("--json") && !(answer instanceof String) ? Json.write(answer) + "\n" : Printed.of(answer));
        return outcome(answer);
    }

    /** What was done may still have gone wrong: bills that failed, a log with a gap. */
    private static ExitCode outcome(Object answer) {
        boolean wrong = answer instanceof Map<?, ?> report
                && (Boolean.FALSE.equals(report.get("intact"))
                        || "FAILED".equals(report.get("state"))
                        || report.get("failed") instanceof Json.Numeral failed
                                && !failed.digits().equals("0"));
        return wrong ? ExitCode.REFUSED : ExitCode.OK;
    }

    private Rest connect(Arguments given) {
        String user = setting(given, "--user", "OSCM_USER").orElse("1000");
        Optional<Path> trust = setting(given, "--trust", "OSCM_TRUST").map(Path::of);
        return new Rest(
                setting(given, "--url", "OSCM_URL").orElse("https://localhost:8081"),
                user,
                password(given, user),
                trust.map(Trust::in).orElseGet(Trust::standard));
    }

    private Optional<String> setting(Arguments given, String option, String variable) {
        return given.find(option).or(() -> Optional.ofNullable(environment.get(variable)));
    }

    private String password(Arguments given, String user) {
        Optional<String> file = setting(given, "--password-file", "OSCM_PASSWORD_FILE");
        return file.isPresent()
                ? firstLine(Path.of(file.get()))
                : passwordPrompt
                        .apply(user)
                        .orElseThrow(() -> new Failure(
                                ExitCode.USAGE,
                                "Nobody can be asked for the password: name a file with --password-file."));
    }

    private static String firstLine(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("\\R"))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new Failure(ExitCode.USAGE, "Cannot read the password file " + file + ".");
        }
    }
}
