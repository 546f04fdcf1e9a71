package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import org.oscm.core.accounts.repository.CustomerTraces;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.identity.usecase.UnconfirmedOrganizations;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.units.usecase.ForgetUnits;

/**
 * Removes what somebody registered himself and did not confirm in time, so that its user id is free again. An
 * organization that anybody works for stays. Each goes in a transaction of its own, so to be called outside of any.
 */
@Dependent
public class RemoveUnconfirmedOrganizations {

    private static final Logger LOG = System.getLogger(RemoveUnconfirmedOrganizations.class.getName());

    private final UnconfirmedOrganizations unconfirmed;
    private final CustomerTraces traces;
    private final ForgetUnits forgetUnits;
    private final Settings settings;
    private final NewTransaction newTransaction;
    private final Clock clock;

    @Inject
    public RemoveUnconfirmedOrganizations(
            UnconfirmedOrganizations unconfirmed,
            CustomerTraces traces,
            ForgetUnits forgetUnits,
            Settings settings,
            NewTransaction newTransaction,
            Clock clock) {
        this.unconfirmed = unconfirmed;
        this.traces = traces;
        this.forgetUnits = forgetUnits;
        this.settings = settings;
        this.newTransaction = newTransaction;
        this.clock = clock;
    }

    public void remove() {
        List<Long> late = newTransaction.get(() -> unconfirmed.since(
                clock.instant().minus(settings.millis(SettingKey.PERMITTED_PERIOD_UNCONFIRMED_ORGANIZATIONS))));
        late.forEach(this::attempt);
    }

    /** Whoever confirms at this moment wins: then the removal fails, and finds nothing the next time. */
    private void attempt(long organizationKey) {
        try {
            newTransaction.run(() -> remove(organizationKey));
        } catch (RuntimeException stays) {
            LOG.log(Level.WARNING, "The unconfirmed organization " + organizationKey + " stays for now", stays);
        }
    }

    private void remove(long organizationKey) {
        if (unconfirmed.lock(organizationKey)) {
            traces.remove(organizationKey);
            forgetUnits.of(organizationKey);
            unconfirmed.remove(organizationKey);
        }
    }
}
