package org.oscm.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.oscm.client.Platform;
import org.oscm.demo.DemoInstallation;
import org.oscm.demo.DemoWorld;

/** The demo beside a server: the sample application in its process and the demo world. Its failures never stop the server. */
final class Demo implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Demo.class.getName());

    private final SampleApplication sample;
    private final Progress progress;

    private Demo(SampleApplication sample, Progress progress) {
        this.sample = sample;
        this.progress = progress;
    }

    /**
     * Starts the sample application without waiting for it.
     *
     * @throws StartProblem with {@link ExitCode#START_FAILED} if its process cannot be started
     */
    static Demo start(Options options, Home home, Progress progress) {
        try {
            progress.step("Starting the sample application ...");
            SampleApplication sample = SampleApplication.start(new SampleApplication.Setup(
                    options.sampleServer(),
                    options.sampleApplication(),
                    options.samplePort(),
                    PrivateFiles.folder(home.folder().resolve("sample")),
                    PrivateFiles.folder(home.work().resolve("sample")),
                    home.logs().resolve("sample-application.log")));
            return new Demo(sample, progress);
        } catch (IOException e) {
            throw new StartProblem(
                    ExitCode.START_FAILED, "The sample application cannot be started (" + e.getMessage() + ").", e);
        }
    }

    /** Waits for the sample application and loads the demo world. */
    void load(Options options, Home home, TlsIdentity identity) throws InterruptedException {
        if (!sample.awaitReady()) {
            progress.step("The sample application did not start: see " + sample.log() + ".");
            return;
        }
        progress.step("The sample application is ready: " + sample.address());
        try {
            DemoInstallation installation = new DemoInstallation(
                    new Platform(Addresses.baseUrl(options), identity.trustingThisServer()),
                    operatorPassword(options, home),
                    home.demoUsers(),
                    sample.address());
            DemoWorld.load(installation, progress::step);
        } catch (Exception e) {
            tell(e);
        }
    }

    private static String operatorPassword(Options options, Home home) throws IOException {
        Optional<String> given = options.operatorPassword();
        return given.isPresent()
                ? given.get()
                : Files.readString(home.operatorPassword()).strip();
    }

    /** Whatever a demo world throws: the server is there and stays, and its owner is told. */
    private void tell(Exception failure) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        LOG.log(Level.WARNING, "The demo world could not be loaded", failure);
        progress.step("The demo world could not be loaded: " + failure.getMessage());
    }

    @Override
    public void close() {
        sample.close();
    }
}
