package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.ChangeOrganization;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.GrantOrganizationRole;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.WrongValues;

/** The operator changes an organization that is there: its data, his share of its sales, and its roles. */
@Dependent
public class ChangeForOperator {

    private final FindParties parties;
    private final ChangeOrganization changeOrganization;
    private final GrantOrganizationRole grantOrganizationRole;
    private final EnsureCustomerOf ensureCustomerOf;
    private final TermsWithOperator terms;

    @Inject
    public ChangeForOperator(
            FindParties parties,
            ChangeOrganization changeOrganization,
            GrantOrganizationRole grantOrganizationRole,
            EnsureCustomerOf ensureCustomerOf,
            TermsWithOperator terms) {
        this.parties = parties;
        this.changeOrganization = changeOrganization;
        this.grantOrganizationRole = grantOrganizationRole;
        this.ensureCustomerOf = ensureCustomerOf;
        this.terms = terms;
    }

    /**
     * @param readVersion that of the state which the operator has seen
     * @param operatorShare percent, for suppliers only; null leaves it as it is
     */
    public OrganizationView change(
            String organizationId, int readVersion, OrganizationData data, BigDecimal operatorShare) {
        OrganizationView organization = parties.organization(organizationId);
        WrongValues wrong = new WrongValues();
        OrganizationView changed =
                wrong.check(() -> changeOrganization.describe(organization.key(), readVersion, data));
        wrong.attempt(() -> terms.share(organization, operatorShare));
        wrong.refuse();
        return changed;
    }

    /**
     * One more role; its user role goes to the administrators. A new seller is his own first customer.
     *
     * @throws Refusal if it is the operator's, excludes one the organization has, or needs more than it says about itself
     */
    public OrganizationView give(String organizationId, OrganizationRole role) {
        OrganizationView organization = parties.organization(organizationId);
        if (Check.required("role", role) == OrganizationRole.PLATFORM_OPERATOR) {
            throw Refusal.of(AccountsError.ORGANIZATION_ROLE_NOT_GRANTABLE, role);
        }
        grantOrganizationRole.grant(organization.key(), role);
        OrganizationView changed = parties.organization(organizationId);
        if (ReferenceType.toCustomer(changed.roles()).isPresent()) {
            ensureCustomerOf.ensure(changed.key(), changed.key());
        }
        return changed;
    }
}
