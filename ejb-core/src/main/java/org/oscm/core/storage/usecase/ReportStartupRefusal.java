package org.oscm.core.storage.usecase;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.oscm.core.storage.StartupRefused;

/**
 * Leaves the sentence of a refused start in {@code <home>/startup-refusal.txt}, because servers wrap the exception of a
 * failed deployment beyond recognition. Without {@code oscm.home} the server's log is the only place.
 */
@Dependent
public class ReportStartupRefusal {

    public void report(StartupRefused refusal) {
        String home = System.getProperty("oscm.home");
        if (home == null) {
            return;
        }
        try {
            Files.writeString(Path.of(home, "startup-refusal.txt"), refusal.getMessage() + System.lineSeparator());
        } catch (IOException e) {
            refusal.addSuppressed(new UncheckedIOException(e));
        }
    }
}
