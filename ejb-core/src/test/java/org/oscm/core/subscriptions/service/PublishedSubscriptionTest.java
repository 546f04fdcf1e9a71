package org.oscm.core.subscriptions.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.identity.UserView;
import org.oscm.core.subscriptions.SubscriptionsFixtures;
import org.oscm.core.subscriptions.usecase.SubscriptionOrder;
import org.oscm.core.subscriptions.usecase.TellSubscribed;
import org.oscm.core.testing.TestCore;
import org.oscm.types.enumtypes.ServiceAccessType;
import org.oscm.types.enumtypes.SubscriptionStatus;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOParameter;
import org.oscm.vo.VOParameterDefinition;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VORoleDefinition;
import org.oscm.vo.VOService;
import org.oscm.vo.VOSubscription;
import org.oscm.vo.VOSubscriptionDetails;
import org.oscm.vo.VOUda;
import org.oscm.vo.VOUsageLicense;
import org.oscm.vo.VOUser;

class PublishedSubscriptionTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private SubscriptionsFixtures world;
    private ServiceView crm;
    private SubscriptionServiceBean service;

    @BeforeEach
    void sell() {
        world = new SubscriptionsFixtures(core);
        crm = world.harborCrm();
        service = core.get(SubscriptionServiceBean.class);
    }

    private VOSubscription subscribe(VOSubscription wanted, List<VOUsageLicense> users, List<VOUda> udas) {
        SubscriptionOrder paid = world.order("unused", crm);
        VOPaymentInfo payment = new VOPaymentInfo();
        payment.setKey(paid.paymentInfoKey());
        VOBillingContact contact = new VOBillingContact();
        contact.setKey(paid.billingContactKey());
        VOSubscription subscription = service.subscribeToService(wanted, offer(), users, payment, contact, udas);
        core.settle();
        return subscription;
    }

    private VOService offer() {
        VOParameterDefinition size = new VOParameterDefinition();
        size.setParameterId("SIZE");
        VOParameter parameter = new VOParameter();
        parameter.setParameterDefinition(size);
        parameter.setValue("9");
        VOService offer = new VOService();
        offer.setKey(crm.key());
        offer.setVersion(crm.version());
        offer.setParameters(List.of(parameter));
        return offer;
    }

    private static VOSubscription named(String id) {
        VOSubscription subscription = new VOSubscription();
        subscription.setSubscriptionId(id);
        subscription.setPurchaseOrderNumber("PO 7");
        return subscription;
    }

    private static VOUsageLicense license(UserView user, String roleId) {
        VOUser named = new VOUser();
        named.setUserId(user.userId());
        VORoleDefinition role = new VORoleDefinition();
        role.setRoleId(roleId);
        VOUsageLicense license = new VOUsageLicense();
        license.setUser(named);
        license.setRoleDefinition(role);
        return license;
    }

    @Test
    void theAnswerIsTheActiveSubscription() {
        VOSubscription subscription = subscribe(named("crm"), List.of(license(world.cleo(), "GUEST")), null);

        assertThat(subscription.getStatus()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(subscription.getKey()).isPositive();
        assertThat(subscription.getActivationDate())
                .isEqualTo(subscription.getCreationDate())
                .isEqualTo(core.clock().millis());
        assertThat(subscription.getNumberOfAssignedUsers()).isEqualTo(1);
        assertThat(subscription.getOwnerId()).isEqualTo(world.ada().userId());
        assertThat(subscription.getSellerName()).isEqualTo("Harbor Software");
        assertThat(subscription.getServiceId()).isEqualTo("Harbor crm");
        assertThat(subscription.getServiceAccessType()).isEqualTo(ServiceAccessType.LOGIN);
        assertThat(subscription.getServiceInstanceId()).isEqualTo("instance of crm");
        assertThat(subscription.getServiceAccessInfo()).isEqualTo("go to the door");
        assertThat(subscription.getServiceLoginPath()).isEqualTo("/login");
    }

    @Test
    void theDetailsShowServicePricesPaymentAndUsers() {
        subscribe(named("crm"), List.of(license(world.cleo(), "GUEST")), List.of());

        VOSubscriptionDetails details = service.getSubscriptionDetails("crm");

        assertThat(details.getSubscribedService().getServiceId()).isEqualTo("Harbor crm");
        assertThat(details.getSubscribedService().getKey())
                .isEqualTo(details.getServiceKey())
                .isNotEqualTo(crm.key());
        assertThat(details.getSubscribedService().getParameters())
                .filteredOn(parameter ->
                        "SIZE".equals(parameter.getParameterDefinition().getParameterId()))
                .extracting(VOParameter::getValue)
                .containsExactly("9");
        assertThat(details.getPriceModel().getPricePerPeriod()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(details.getPaymentInfo().getId()).isEqualTo("by invoice");
        assertThat(details.getBillingContact().getEmail()).isEqualTo("bills@dock.example");
        assertThat(details.getUsageLicenses()).singleElement().satisfies(license -> {
            assertThat(license.getUser().getUserId()).isEqualTo("cleo");
            assertThat(license.getUser().getOrganizationId())
                    .isEqualTo(world.customer().organization().organizationId());
            assertThat(license.getRoleDefinition().getRoleId()).isEqualTo("GUEST");
            assertThat(license.getApplicationUserId()).isEqualTo("cleo@app");
        });
    }

    @Test
    void whatWasReadCanBeSentBackToChangeARole() {
        subscribe(named("crm"), List.of(license(world.cleo(), "GUEST")), null);
        VOUsageLicense read =
                service.getSubscriptionDetails("crm").getUsageLicenses().get(0);
        read.setRoleDefinition(service.getServiceRolesForSubscription("crm").stream()
                .filter(role -> role.getRoleId().equals("ADMIN"))
                .findAny()
                .orElseThrow());

        assertThat(service.addRevokeUser("crm", List.of(read), null)).isTrue();
        core.settle();

        assertThat(service.getSubscriptionDetails("crm").getUsageLicenses())
                .extracting(license -> license.getRoleDefinition().getRoleId())
                .containsExactly("ADMIN");
        assertThat(world.application().asked).last().isEqualTo("updateUsers cleo:ADMIN");
    }

    @Test
    void listsShowWhatIsThere() {
        subscribe(named("crm"), List.of(license(world.cleo(), "GUEST")), null);

        assertThat(service.getSubscriptionsForOrganization()).hasSize(1);
        assertThat(service.getSubscriptionsForOrganizationWithFilter(Set.of(SubscriptionStatus.PENDING)))
                .isEmpty();
        assertThat(service.hasCurrentUserSubscriptions()).isFalse();
        core.signIn(world.cleo());
        assertThat(service.hasCurrentUserSubscriptions()).isTrue();
        assertThat(service.getSubscriptionsForCurrentUser())
                .singleElement()
                .satisfies(
                        mine -> assertThat(mine.getLicense().getRoleDefinition().getRoleId())
                                .isEqualTo("GUEST"));
        world.signInAda();
        assertThat(core.get(TellSubscribed.class)
                        .isSubscribed(world.customer().organization().key(), crm.technicalServiceKey()))
                .isTrue();
        service.unsubscribeFromService("crm");
        core.settle();
        assertThat(service.getSubscriptionsForOrganization()).isEmpty();
        assertThat(service.getSubscriptionsForOrganizationWithFilter(Set.of(SubscriptionStatus.DEACTIVATED)))
                .hasSize(1);
        assertThat(core.get(TellSubscribed.class)
                        .isSubscribed(world.customer().organization().key(), crm.technicalServiceKey()))
                .isFalse();
    }
}
