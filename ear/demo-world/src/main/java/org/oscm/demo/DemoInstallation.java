package org.oscm.demo;

import java.net.URI;
import java.nio.file.Path;
import org.oscm.client.Platform;

/**
 * A running sandbox as the one who set it up sees it.
 *
 * @param operatorPassword password of user key 1000
 * @param users file for the passwords of the demo users; it need not exist yet
 * @param sampleApplication address of the running sample application, such as {@code http://localhost:8880/}
 */
public record DemoInstallation(Platform platform, String operatorPassword, Path users, URI sampleApplication) {}
