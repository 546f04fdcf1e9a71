package org.oscm.launcher;

/** The server cannot start; the message is one sentence for whoever started it and says what to do. */
final class StartProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    StartProblem(ExitCode exitCode, String sentence) {
        this(exitCode, sentence, null);
    }

    StartProblem(ExitCode exitCode, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
