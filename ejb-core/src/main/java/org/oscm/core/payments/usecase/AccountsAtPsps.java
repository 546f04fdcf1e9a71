package org.oscm.core.payments.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.payments.PaymentsError;
import org.oscm.core.payments.PspAccountView;
import org.oscm.core.payments.model.Psp;
import org.oscm.core.payments.model.PspAccount;
import org.oscm.core.payments.repository.Psps;

/** The operator says what payment service providers know sellers by. */
@Dependent
public class AccountsAtPsps {

    private final Psps psps;
    private final FindParties parties;

    @Inject
    public AccountsAtPsps(Psps psps, FindParties parties) {
        this.psps = psps;
        this.parties = parties;
    }

    /** In the order in which they were made. */
    public List<PspAccountView> of(String organizationId) {
        return psps.accounts(parties.organization(organizationId).key()).stream()
                .map(account -> new PspAccountView(psps.get(account.pspKey()).identifier(), account.account()))
                .toList();
    }

    /** @throws Refusal if the organization takes no payments, there is no such provider, or the value is not valid */
    public PspAccountView put(String organizationId, String pspId, String account) {
        OrganizationView organization = parties.organization(organizationId);
        if (ReferenceType.toPaymentReceiver(organization.roles()).isEmpty()) {
            throw Refusal.of(AccountsError.NO_PAYMENT_RECEIVER, organizationId);
        }
        Psp psp = psps.get(pspId);
        Check.length("account", Check.required("account", account), Check.DESCRIPTION);
        PspAccount kept = psps.findAccount(psp.key(), organization.key()).orElseGet(() -> {
            PspAccount made = new PspAccount(psp.key(), organization.key());
            psps.add(made);
            return made;
        });
        kept.call(account);
        return new PspAccountView(pspId, account);
    }

    /** @throws Refusal if there is none */
    public void remove(String organizationId, String pspId) {
        OrganizationView organization = parties.organization(organizationId);
        psps.remove(psps.findAccount(psps.get(pspId).key(), organization.key())
                .orElseThrow(() -> Refusal.of(PaymentsError.PSP_ACCOUNT_NOT_FOUND, organizationId, pspId)));
    }
}
