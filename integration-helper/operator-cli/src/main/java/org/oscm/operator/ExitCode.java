package org.oscm.operator;

/** What a script learns from a run. */
enum ExitCode {
    OK(0, "done"),
    REFUSED(1, "the platform refused it; the message says why"),
    USAGE(2, "wrong command, option or file"),
    SIGN_IN(3, "wrong user or password, or the user is no operator"),
    UNREACHABLE(4, "the platform does not answer, is not trusted, or has an internal error"),
    NOT_YET(5, "this part of the platform does not exist yet");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }
}
