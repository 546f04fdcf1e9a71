package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.PaymentTypeNames;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.accounts.model.OrganizationReference;
import org.oscm.core.accounts.model.PaymentInfo;
import org.oscm.core.accounts.repository.OrganizationReferences;
import org.oscm.core.accounts.repository.PaymentInfos;
import org.oscm.core.accounts.repository.PaymentTypes;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserData;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;

/**
 * The operator registers an organization: of any role but his own, with the revenue share agreed on with a supplier. It
 * can pay by invoice from the start.
 */
@Dependent
public class RegisterForOperator {

    private static final String INVOICE = "INVOICE";

    private final RegisterOrganization registerOrganization;
    private final OrganizationReferences references;
    private final PaymentInfos paymentInfos;
    private final PaymentTypes paymentTypes;
    private final RecordFact recordFact;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public RegisterForOperator(
            RegisterOrganization registerOrganization,
            OrganizationReferences references,
            PaymentInfos paymentInfos,
            PaymentTypes paymentTypes,
            RecordFact recordFact,
            CurrentCaller caller,
            Clock clock) {
        this.registerOrganization = registerOrganization;
        this.references = references;
        this.paymentInfos = paymentInfos;
        this.paymentTypes = paymentTypes;
        this.recordFact = recordFact;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param operatorShare percent, 0 to 100, for suppliers only; null for none
     * @param marketplaceId the marketplace that the mail refers to; null for none
     * @throws Refusal if a value is not valid, roles exclude each other or the user id is taken
     */
    public RegisteredOrganization register(
            OrganizationData data,
            Set<OrganizationRole> roles,
            BigDecimal operatorShare,
            UserData administrator,
            String marketplaceId) {
        if (operatorShare != null && !roles.contains(OrganizationRole.SUPPLIER)) {
            throw Refusal.ofMember(AccountsError.OPERATOR_SHARE_WITHOUT_SUPPLIER, "operatorShare");
        }
        Instant now = clock.instant();
        RegisteredOrganization registered = registerOrganization.register(data, roles, administrator, marketplaceId);
        addInvoice(registered.organization(), now);
        ReferenceType.toPaymentReceiver(roles)
                .ifPresent(type -> agree(registered.organization(), type, operatorShare, now));
        return registered;
    }

    private void addInvoice(OrganizationView organization, Instant now) {
        PaymentInfo invoice = new PaymentInfo(
                organization.key(), PaymentTypeNames.of(INVOICE, organization.locale()), paymentTypes.get(INVOICE));
        paymentInfos.store(invoice);
        recordFact.record(now, invoice.key(), invoice.fact());
    }

    private void agree(OrganizationView seller, ReferenceType type, BigDecimal operatorShare, Instant now) {
        OrganizationReference terms = new OrganizationReference(caller.get().organizationKey(), seller.key(), type);
        Optional.ofNullable(operatorShare)
                .map(terms::agreeOnOperatorShare)
                .ifPresent(fact -> recordFact.record(now, seller.key(), fact));
        references.add(terms);
    }
}
