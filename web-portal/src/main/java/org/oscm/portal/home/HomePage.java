package org.oscm.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.oscm.portal.frame.Languages;
import org.oscm.portal.frame.Visitor;

/** The first page after signing in: what waits for this visitor, by role. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    Visitor visitor;

    @Inject
    Languages languages;

    public String getWelcome() {
        return languages.texts().of("home.welcome", visitor.getName());
    }
}
