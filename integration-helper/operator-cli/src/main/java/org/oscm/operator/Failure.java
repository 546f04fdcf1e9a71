package org.oscm.operator;

/** Ends a run; the message is for the person who started it. */
final class Failure extends RuntimeException {

    private final ExitCode exitCode;

    Failure(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
