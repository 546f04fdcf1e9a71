package org.oscm.launcher;

/** What the process answers to the script that started it. */
enum ExitCode {
    STOPPED(0),
    START_FAILED(1),
    USAGE(2),
    PORT_IN_USE(3),
    HOME_UNUSABLE(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
