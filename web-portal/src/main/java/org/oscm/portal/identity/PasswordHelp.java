package org.oscm.portal.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.oscm.core.identity.service.PasswordRules;
import org.oscm.core.kernel.Refusal;
import org.oscm.portal.frame.Languages;

/** What every page says on which a password is chosen. */
@Named
@RequestScoped
public class PasswordHelp {
    @EJB
    PasswordRules rules;

    @Inject
    Languages languages;

    /** The least number of characters. */
    public int getShortest() {
        return rules.shortest();
    }

    /** @param refusal of a password that is too short or too long: its member, then the shortest and longest length */
    String length(Refusal refusal) {
        Object[] limits = refusal.parameters().stream().skip(1).toArray();
        return languages.texts().of("password.fresh.length", limits);
    }
}
