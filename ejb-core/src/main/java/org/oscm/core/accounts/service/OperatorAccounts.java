package org.oscm.core.accounts.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.oscm.core.accounts.PaymentTypeView;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.accounts.usecase.AddCurrency;
import org.oscm.core.accounts.usecase.AssignPaymentTypes;
import org.oscm.core.accounts.usecase.ChangeForOperator;
import org.oscm.core.accounts.usecase.FindCurrencies;
import org.oscm.core.accounts.usecase.FindOperatorShare;
import org.oscm.core.accounts.usecase.FindPaymentTypes;
import org.oscm.core.accounts.usecase.RegisterForOperator;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.usecase.ChangeOrganization;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.OrganizationRole;

/** What the operator does for organizations: registers them, gives them payment types, adds currencies. */
@Stateless
@RolesAllowed("PLATFORM_OPERATOR")
public class OperatorAccounts {

    private static final int MOST_ORGANIZATIONS = 500;

    @Inject
    private RegisterForOperator registerForOperator;

    @Inject
    private ChangeForOperator changeForOperator;

    @Inject
    private ChangeOrganization changeOrganization;

    @Inject
    private AssignPaymentTypes assignPaymentTypes;

    @Inject
    private AddCurrency addCurrency;

    @Inject
    private FindCurrencies currencies;

    @Inject
    private FindPaymentTypes paymentTypes;

    @Inject
    private FindOperatorShare operatorShare;

    @Inject
    private FindParties parties;

    /**
     * @param operatorShare percent, for suppliers only; null for none
     * @param marketplaceId the marketplace that the administrator's mail refers to; null for none
     */
    public RegisteredOrganization register(
            OrganizationData data,
            Set<OrganizationRole> roles,
            BigDecimal operatorShare,
            UserData administrator,
            String marketplaceId) {
        return registerForOperator.register(data, roles, operatorShare, administrator, marketplaceId);
    }

    /**
     * @param readVersion that of the state which the operator has seen
     * @param operatorShare percent, for suppliers only; null leaves it as it is
     */
    public OrganizationView change(
            String organizationId, int readVersion, OrganizationData data, BigDecimal operatorShare) {
        return changeForOperator.change(organizationId, readVersion, data, operatorShare);
    }

    /** Gives an organization one more role. */
    public OrganizationView give(String organizationId, OrganizationRole role) {
        return changeForOperator.give(organizationId, role);
    }

    /** @param name how the certificate is called with which its programs sign in; null or empty for none */
    public OrganizationView certifyAs(String organizationId, String name) {
        return changeOrganization.certifyAs(organization(organizationId).key(), name);
    }

    public OrganizationView organization(String organizationId) {
        return parties.organization(organizationId);
    }

    /** Those whose name or id holds the text, ordered by name, at most 500. */
    public List<OrganizationView> organizations(String partOfName) {
        return parties.organizationsNamed(partOfName, MOST_ORGANIZATIONS);
    }

    /** Percent; 0 where nothing was agreed. */
    public BigDecimal operatorShare(long organizationKey) {
        return operatorShare.of(organizationKey);
    }

    /** Ids of the payment types the organization may hand on. */
    public List<String> paymentTypes(String organizationId) {
        return paymentTypes.ofSeller(parties.organization(organizationId).key()).stream()
                .map(PaymentTypeView::paymentTypeId)
                .toList();
    }

    /** The organization has exactly these from now on. */
    public void assignPaymentTypes(String organizationId, List<String> paymentTypeIds) {
        assignPaymentTypes.assign(parties.organization(organizationId), paymentTypeIds);
    }

    /** @return false if prices could be given in this currency already */
    public boolean addCurrency(String code) {
        return addCurrency.add(code);
    }

    /** Codes in alphabetical order. */
    public List<String> currencies() {
        return currencies.supportedCurrencies();
    }
}
