package org.oscm.sample;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.nio.file.Path;

/** Opens the journal below the folder named by the system property {@value #HOME_PROPERTY}. */
@WebListener
public class SampleStart implements ServletContextListener {
    /** Names the folder for the journal; {@code .oscm/sample} of the working directory by default. */
    public static final String HOME_PROPERTY = "oscm.sample.home";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Path home = Path.of(System.getProperty(HOME_PROPERTY, ".oscm/sample"));
        SampleApplication.keepingCallsIn(new CallJournal(home)).publishIn(event.getServletContext());
    }
}
