package org.oscm.launcher;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Loaded as an agent into a child process, ends it when its parent has gone. An agent, because the program itself is somebody
 * else's and wants to be alone on its class path.
 */
public final class Lifeline {

    private Lifeline() {}

    /**
     * Entry of the agent.
     *
     * @param arguments none are known
     */
    public static void premain(String arguments) {
        Thread watch = new Thread(Lifeline::endWithParent, "end-with-parent");
        watch.setDaemon(true);
        watch.start();
    }

    /** The parent holds the other end of the standard input and never writes; its end, even by a kill, is the end of the stream. */
    private static void endWithParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("The parent process cannot be watched any longer: " + e.getMessage());
        }
        Runtime.getRuntime().halt(0);
    }
}
