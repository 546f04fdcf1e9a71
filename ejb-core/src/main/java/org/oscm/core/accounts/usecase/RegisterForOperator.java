package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Set;
import org.oscm.core.accounts.PaymentTypeNames;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.accounts.model.PaymentInfo;
import org.oscm.core.accounts.repository.PaymentInfos;
import org.oscm.core.accounts.repository.PaymentTypes;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.usecase.CreateOrganization;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.WrongValues;

/**
 * The operator registers an organization: of any role but his own, with the revenue share agreed on with a supplier. It
 * can pay by invoice from the start.
 */
@Dependent
public class RegisterForOperator {

    private static final String INVOICE = "INVOICE";

    private final RegisterOrganization registerOrganization;
    private final TermsWithOperator terms;
    private final PaymentInfos paymentInfos;
    private final PaymentTypes paymentTypes;
    private final RecordFact recordFact;
    private final Clock clock;

    @Inject
    public RegisterForOperator(
            RegisterOrganization registerOrganization,
            TermsWithOperator terms,
            PaymentInfos paymentInfos,
            PaymentTypes paymentTypes,
            RecordFact recordFact,
            Clock clock) {
        this.registerOrganization = registerOrganization;
        this.terms = terms;
        this.paymentInfos = paymentInfos;
        this.paymentTypes = paymentTypes;
        this.recordFact = recordFact;
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
        WrongValues wrong = new WrongValues();
        wrong.attempt(() -> CreateOrganization.check(data, roles));
        wrong.attempt(() -> TermsWithOperator.check(roles, operatorShare));
        wrong.attemptWithin("administrator", () -> CreateUser.check(administrator));
        wrong.refuse();
        RegisteredOrganization registered = registerOrganization.register(data, roles, administrator, marketplaceId);
        OrganizationView organization = registered.organization();
        addInvoice(organization);
        if (ReferenceType.toPaymentReceiver(roles).isPresent()) {
            terms.of(organization);
        }
        terms.share(organization, operatorShare);
        return registered;
    }

    private void addInvoice(OrganizationView organization) {
        PaymentInfo invoice = new PaymentInfo(
                organization.key(), PaymentTypeNames.of(INVOICE, organization.locale()), paymentTypes.get(INVOICE));
        paymentInfos.store(invoice);
        recordFact.record(clock.instant(), invoice.key(), invoice.fact());
    }
}
