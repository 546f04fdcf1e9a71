package org.oscm.core.payments.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.payments.PspAccountView;
import org.oscm.core.payments.PspData;
import org.oscm.core.payments.PspView;
import org.oscm.core.payments.usecase.AccountsAtPsps;
import org.oscm.core.payments.usecase.DefinePsps;

/** The operator's payment service providers. */
@Stateless
@RolesAllowed("PLATFORM_OPERATOR")
public class PspAdministration {

    @Inject
    private DefinePsps definePsps;

    @Inject
    private AccountsAtPsps accounts;

    /** Ordered by id. */
    public List<PspView> psps() {
        return definePsps.all();
    }

    public PspView psp(String identifier) {
        return definePsps.get(identifier);
    }

    public PspView add(PspData data) {
        return definePsps.add(data);
    }

    /** @param readVersion that of the state which the operator has seen */
    public PspView change(int readVersion, PspData data) {
        return definePsps.change(readVersion, data);
    }

    /** What providers know a seller by. */
    public List<PspAccountView> accounts(String organizationId) {
        return accounts.of(organizationId);
    }

    public PspAccountView putAccount(String organizationId, String pspId, String account) {
        return accounts.put(organizationId, pspId, account);
    }

    public void removeAccount(String organizationId, String pspId) {
        accounts.remove(organizationId, pspId);
    }
}
