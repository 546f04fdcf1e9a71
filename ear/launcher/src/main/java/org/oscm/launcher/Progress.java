package org.oscm.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells the person at the console what happens: one line a step, headed by the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final LongSupplier nanoTime;
    private final long startedNanos;

    /**
     * Starts counting now.
     *
     * @param out the console
     */
    public Progress(PrintStream out) {
        this(out, System::nanoTime);
    }

    Progress(PrintStream out, LongSupplier nanoTime) {
        this.out = out;
        this.nanoTime = nanoTime;
        this.startedNanos = nanoTime.getAsLong();
    }

    /**
     * Announces a step.
     *
     * @param what what begins or is done, as a short sentence
     */
    public synchronized void step(String what) {
        double seconds = Duration.ofNanos(nanoTime.getAsLong() - startedNanos).toMillis() / 1000.0;
        out.println(String.format(Locale.ROOT, "[%5.1f s] %s", seconds, what));
    }

    /**
     * Prints lines that belong to the step before, without a time.
     *
     * @param lines what to print; an empty line separates
     */
    public synchronized void say(String... lines) {
        for (String line : lines) {
            out.println(line);
        }
    }
}
