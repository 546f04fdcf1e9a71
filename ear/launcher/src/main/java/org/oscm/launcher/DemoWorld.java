package org.oscm.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Fills a fresh installation with something to look at, through the published interfaces. The launcher finds its implementation
 * with {@link java.util.ServiceLoader} and calls it once the server is ready.
 */
public interface DemoWorld {

    /**
     * Loads what is not there yet; a second call with the same installation changes nothing.
     *
     * @param installation where everything is
     * @param progress told about every step
     * @throws Exception if the world cannot be loaded; the message is shown, the server goes on
     */
    void load(Installation installation, Progress progress) throws Exception;

    /**
     * A running installation as its operator sees it.
     *
     * @param baseUrl HTTPS address of the server, such as {@code https://localhost:8081/}
     * @param trust trusts the server's certificate
     * @param operatorPassword the password given at the start, if any
     * @param operatorPasswordFile where the application wrote the generated password of user key 1000
     * @param sampleApplication HTTP address of the running sample application, such as {@code http://localhost:8880/}
     */
    record Installation(
            URI baseUrl,
            SSLContext trust,
            Optional<String> operatorPassword,
            Path operatorPasswordFile,
            URI sampleApplication) {}
}
