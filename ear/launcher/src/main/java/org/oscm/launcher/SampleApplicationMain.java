package org.oscm.launcher;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Entry of the child process that serves the sample application: ends when its parent has gone, and is the server's own entry
 * otherwise.
 */
public final class SampleApplicationMain {

    private static final String SERVER_MAIN = "fish.payara.micro.PayaraMicro";

    private SampleApplicationMain() {}

    /**
     * Hands over to the server.
     *
     * @param arguments those of the server
     * @throws ReflectiveOperationException if the server is not on the class path
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread watch = new Thread(SampleApplicationMain::endWithParent, "end-with-parent");
        watch.setDaemon(true);
        watch.start();
        Class.forName(SERVER_MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
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
