package org.oscm.launcher;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Starts the server in the foreground, says where it is, and stops it when told to by Ctrl-C or SIGTERM. */
public final class Launcher {

    private static final Logger LOG = Logger.getLogger(Launcher.class.getName());

    private static final Duration LONGEST_WAIT_FOR_READY = Duration.ofMinutes(3);

    private final Progress progress;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private volatile ExitCode exitCode = ExitCode.STOPPED;

    private Launcher(Progress progress) {
        this.progress = progress;
    }

    /**
     * Runs until stopped; see {@link Options} for what may be chosen.
     *
     * @param arguments none are known
     */
    public static void main(String[] arguments) {
        LogManager.getLogManager().reset(); // the console belongs to the progress lines from the first moment on
        Launcher launcher = new Launcher(new Progress(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop"));
        if (Boolean.getBoolean("oscm.attached")) {
            tieToParent();
        }
        try {
            launcher.start(Options.ofThisProcess());
            new CountDownLatch(1).await();
        } catch (StartProblem problem) {
            launcher.fail(problem);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(launcher.exitCode.number());
    }

    /** Ends this process when the one that started it has gone, however that happened. */
    private static void tieToParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(ExitCode.STOPPED.number())));
    }

    private void start(Options options) throws InterruptedException {
        Ports.requireFree(options);
        Home home = opened(Home.open(options.home()));
        ServerLog.sendEverythingTo(home.logs());
        progress.step("Home folder " + home.folder());
        TlsIdentity identity = TlsIdentity.openOrMake(home, options.bind());
        options.database().requireReachable();
        progress.step("Starting the server ...");
        EmbeddedServer server = opened(EmbeddedServer.start(options, home, identity));
        progress.step("Deploying the application ...");
        server.deploy(options.application());
        progress.step("Waiting until it is ready ...");
        new Readiness(Addresses.baseUrl(options), identity.trustingThisServer()).await(LONGEST_WAIT_FOR_READY);
        progress.step("Ready.");
        progress.say(Addresses.lines(options, home));
        if (options.demo()) {
            opened(Demo.start(options, home, progress)).load(options, home, identity);
        }
    }

    private synchronized <T extends AutoCloseable> T opened(T resource) {
        running.push(resource);
        return resource;
    }

    private void fail(StartProblem problem) {
        LOG.log(Level.SEVERE, problem.getMessage(), problem.getCause());
        exitCode = problem.exitCode();
        progress.step(problem.getMessage());
    }

    /**
     * Runs when the process ends, for whatever reason. A signal would make the JVM answer with the signal's number; a server that
     * was asked to stop and did so answers with its own exit code.
     */
    private synchronized void stop() {
        boolean stopsServer = !running.isEmpty() && exitCode == ExitCode.STOPPED;
        if (stopsServer) {
            progress.step("Stopping ...");
        }
        while (!running.isEmpty()) {
            close(running.pop());
        }
        if (stopsServer) {
            progress.step("Stopped.");
        }
        Runtime.getRuntime().halt(exitCode.number());
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Could not be closed: " + resource, e);
        }
    }
}
