package org.oscm.core.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.marketplace.service.ServiceProvisioningServiceBean;
import org.oscm.core.testing.TestCore;

class PicturesOfServicesTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private Tenant tenant;
    private Belongings things;

    @BeforeEach
    void aTenantAndHisNeighbour() {
        Tenant.openBusiness(core);
        tenant = new Tenant(core, "borealis", Tenant.PaidBy.CREDIT_CARD);
        things = new Belongings(core, tenant);
    }

    private boolean isShown(long serviceKey) {
        return core.get(ServiceProvisioningServiceBean.class).loadImage(serviceKey) != null;
    }

    @Test
    void areForEverybodyOnceOnTheMarket() {
        core.signIn(tenant.neighbours("cirrus").get(0));

        assertThat(isShown(tenant.publicOffer.key())).isTrue();
        assertThat(isShown(tenant.hiddenOffer.key())).isFalse();
        assertThat(isShown(4711)).isFalse();
    }

    @Test
    void goWithSubscriptions() {
        long copy = things.subscription().getServiceKey();

        core.signIn(tenant.subscriber);
        assertThat(isShown(copy)).isTrue();
        core.signIn(tenant.neighbours("cirrus").get(0));
        assertThat(isShown(copy)).isFalse();
    }

    @Test
    void areTheirSellersBeforeTheyAreOnTheMarket() {
        core.signIn(tenant.users().get(0));

        assertThat(isShown(tenant.hiddenOffer.key())).isTrue();
    }
}
