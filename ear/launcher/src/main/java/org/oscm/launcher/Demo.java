package org.oscm.launcher;

import java.io.IOException;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;

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
        DemoWorld.Installation installation = new DemoWorld.Installation(
                Addresses.baseUrl(options),
                identity.trustingThisServer(),
                options.operatorPassword(),
                home.operatorPassword(),
                sample.address());
        for (DemoWorld world : ServiceLoader.load(DemoWorld.class)) {
            load(world, installation);
        }
    }

    /** Whatever a demo world throws: the server is there and stays, and its owner is told. */
    private void load(DemoWorld world, DemoWorld.Installation installation) throws InterruptedException {
        try {
            world.load(installation, progress);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The demo world could not be loaded", e);
            progress.step("The demo world could not be loaded: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        sample.close();
    }
}
