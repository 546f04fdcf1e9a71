package org.oscm.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;

/** Asks the server whether it is ready, as any client would. */
final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int TIMEOUT_MILLIS = 10_000;

    private final URI health;
    private final SSLContext trust;

    Readiness(URI baseUrl, SSLContext trust) {
        this.health = baseUrl.resolve("/oscm-rest/health/ready");
        this.trust = trust;
    }

    /**
     * Waits until the server answers that it is ready.
     *
     * @param atMost how long to wait
     * @throws StartProblem with {@link ExitCode#START_FAILED} when it does not in time
     */
    void await(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        String answer = ask();
        while (!answer.equals("200")) {
            if (System.nanoTime() - end > 0) {
                throw new StartProblem(
                        ExitCode.START_FAILED,
                        "The server is not ready after " + atMost.toSeconds() + " seconds: " + health + " answers "
                                + answer + ".");
            }
            Thread.sleep(PAUSE.toMillis());
            answer = ask();
        }
    }

    private String ask() {
        try {
            URL url = health.toURL();
            HttpsURLConnection connection = (HttpsURLConnection) url.openConnection();
            connection.setSSLSocketFactory(trust.getSocketFactory());
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            return Integer.toString(connection.getResponseCode());
        } catch (IOException e) {
            return "\"" + e.getMessage() + "\"";
        }
    }
}
