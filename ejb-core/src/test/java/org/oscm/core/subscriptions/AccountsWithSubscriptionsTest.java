package org.oscm.core.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.GUEST;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.as;
import static org.oscm.core.testing.Refusals.assertRefused;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.AccountsFixtures;
import org.oscm.core.accounts.PaymentConfiguration;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.accounts.service.AccountServiceBean;
import org.oscm.core.accounts.usecase.SavePaymentConfiguration;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.ProvisioningType;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.subscriptions.usecase.EndSubscription;
import org.oscm.core.subscriptions.usecase.SubscribeToService;
import org.oscm.core.testing.TestCore;
import org.oscm.vo.VOPaymentType;

/** What the published AccountService says about services and subscriptions. */
class AccountsWithSubscriptionsTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private SubscriptionsFixtures world;
    private ServiceView crm;
    private long key;

    @BeforeEach
    void subscribe() {
        world = new SubscriptionsFixtures(core);
        crm = world.harborCrm();
        key = core.get(SubscribeToService.class).order(world.order("crm", crm, as(world.cleo(), GUEST)));
        core.settle();
    }

    private AccountServiceBean accounts() {
        return core.get(AccountServiceBean.class);
    }

    private String customerId() {
        return world.customer().organization().organizationId();
    }

    private void state(SubscriptionStatus status) {
        core.get(EntityManager.class)
                .createQuery("update Subscription s set s.status = :status")
                .setParameter("status", status)
                .executeUpdate();
        core.settle();
    }

    @Test
    void theProviderAndTheUsersOfASubscriptionLearnWhoseItIs() {
        core.signIn(world.supplier().administrator());
        assertThat(accounts().getOrganizationId(key)).isEqualTo(customerId());

        core.signIn(world.cleo());
        assertThat(accounts().getOrganizationId(key)).isEqualTo(customerId());
    }

    @Test
    void nobodyElseLearnsWhoseASubscriptionIs() {
        core.signIn(world.ben());
        assertRefused(() -> accounts().getOrganizationId(key), SubscriptionError.SUBSCRIPTION_OUT_OF_REACH);
        core.signIn(AccountsFixtures.registered(core, "Other", OrganizationRole.TECHNOLOGY_PROVIDER)
                .administrator());
        assertRefused(() -> accounts().getOrganizationId(key), SubscriptionError.SUBSCRIPTION_OUT_OF_REACH);
        assertRefused(() -> accounts().getOrganizationId(4711), SubscriptionError.SUBSCRIPTION_NOT_FOUND);
    }

    @Test
    void anApplicationIsOnlyServedForWhatRuns() {
        core.signIn(world.cleo());
        state(SubscriptionStatus.PENDING_UPD);
        assertThat(accounts().getOrganizationId(key)).isEqualTo(customerId());
        state(SubscriptionStatus.SUSPENDED);
        assertRefused(() -> accounts().getOrganizationId(key), SubscriptionError.SUBSCRIPTION_NOT_RUNNING);
        state(SubscriptionStatus.EXPIRED);
        assertRefused(() -> accounts().getOrganizationId(key), SubscriptionError.SUBSCRIPTION_EXPIRED);
    }

    @Test
    void aSellerSeesWithWhatHisServicesCanBePaid() {
        ServiceView wiki = world.offer(
                SubscriptionsFixtures.definition("wiki", AccessType.LOGIN, ProvisioningType.SYNCHRONOUS, false),
                SubscriptionsFixtures.free());
        core.signIn(world.supplier().administrator());
        core.get(SavePaymentConfiguration.class)
                .save(new PaymentConfiguration(null, Map.of(), null, Map.of(wiki.key(), Set.of())));
        core.settle();

        assertThat(accounts().getServicePaymentConfiguration())
                .extracting(
                        configuration -> configuration.getService().getKey(),
                        configuration -> configuration.getService().getServiceId(),
                        configuration -> configuration.getEnabledPaymentTypes().stream()
                                .map(VOPaymentType::getPaymentTypeId)
                                .toList())
                .containsExactly(
                        tuple(crm.key(), "Harbor crm", List.of("INVOICE")),
                        tuple(wiki.key(), "Harbor wiki", List.of()));
    }

    @Test
    void aSellerSeesHisOwnServicesOnly() {
        RegisteredOrganization other = AccountsFixtures.registered(core, "Other", OrganizationRole.RESELLER);
        core.signIn(other.administrator());

        assertThat(accounts().getServicePaymentConfiguration()).isEmpty();
    }

    @Test
    void aCustomerWithSubscriptionsCannotLeave() {
        world.signInAda();

        assertRefused(() -> accounts().deregisterOrganization(), AccountsError.ORGANIZATION_HAS_SUBSCRIPTIONS);
        state(SubscriptionStatus.EXPIRED);
        assertRefused(() -> accounts().deregisterOrganization(), AccountsError.ORGANIZATION_HAS_SUBSCRIPTIONS);
        core.get(EndSubscription.class).end("crm");
        core.settle();
        accounts().deregisterOrganization();
    }
}
