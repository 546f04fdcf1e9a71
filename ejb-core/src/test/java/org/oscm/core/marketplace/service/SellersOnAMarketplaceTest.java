package org.oscm.core.marketplace.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsFixtures;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.catalog.CatalogFixtures;
import org.oscm.core.catalog.ServiceStatus;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.marketplace.MarketplaceChanged;
import org.oscm.core.marketplace.MarketplaceError;
import org.oscm.core.marketplace.MarketplaceFixtures;
import org.oscm.core.marketplace.MarketplaceView;
import org.oscm.core.marketplace.usecase.PublishOffer;
import org.oscm.core.pricing.PricingFixtures;
import org.oscm.core.testing.TestCore;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOOrganization;

class SellersOnAMarketplaceTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private MarketplaceServiceBean marketplaces;
    private RegisteredOrganization supplier;
    private RegisteredOrganization owner;
    private String supplierId;

    @BeforeEach
    void register() {
        supplier = AccountsFixtures.aSupplier(core);
        supplierId = supplier.organization().organizationId();
        owner = AccountsFixtures.registered(core, "Market hall", OrganizationRole.CUSTOMER);
    }

    @Test
    void publish_on_it_if_it_is_open() {
        MarketplaceView market = open();

        core.signIn(supplier.administrator());

        assertThat(marketplaces.getMarketplacesForOrganization())
                .extracting(VOMarketplace::getMarketplaceId)
                .containsExactly(market.marketplaceId());
        publish(anOffer(), market);
    }

    @Test
    void need_to_be_admitted_if_it_is_closed() {
        MarketplaceView market = closed();
        long offer = anOffer();

        assertThat(marketplaces.getMarketplacesForOrganization()).isEmpty();
        assertRefused(() -> publish(offer, market), MarketplaceError.PUBLISHING_NOT_PERMITTED);
        core.signIn(owner.administrator());
        marketplaces.addOrganizationsToMarketplace(List.of(supplierId), market.marketplaceId());
        core.settle();
        publish(offer, market);
        assertThat(marketplaces.getOrganizationsForMarketplace(market.marketplaceId()))
                .extracting(VOOrganization::getOrganizationId)
                .containsExactly(supplierId);
        assertRefused(
                () -> marketplaces.addOrganizationsToMarketplace(List.of(supplierId), market.marketplaceId()),
                MarketplaceError.SELLER_ADMITTED_ALREADY);
    }

    @Test
    void lose_their_places_when_they_are_banned() {
        MarketplaceView market = open();
        TechnicalServiceView application = CatalogFixtures.aFileStoreOf(core, supplier);
        long offer = MarketplaceFixtures.anActiveOffer(
                core, supplier, application, market, "Files", PricingFixtures.monthly("1"));

        core.signIn(owner.administrator());
        marketplaces.banOrganizationsFromMarketplace(List.of(supplierId), market.marketplaceId());
        core.settle();

        assertThat(core.get(FindServices.class).service(offer).status()).isEqualTo(ServiceStatus.INACTIVE);
        assertRefused(() -> publish(offer, market), MarketplaceError.PUBLISHING_NOT_PERMITTED);
        marketplaces.liftBanOrganizationsFromMarketplace(List.of(supplierId), market.marketplaceId());
        publish(offer, market);
    }

    @Test
    void are_sellers() {
        MarketplaceView market = closed();
        core.signIn(owner.administrator());

        assertRefused(
                () -> marketplaces.addOrganizationsToMarketplace(
                        List.of(owner.organization().organizationId()), market.marketplaceId()),
                MarketplaceError.ORGANIZATION_NO_SELLER);
    }

    @Test
    void are_chosen_by_its_owner_alone() {
        MarketplaceView market = closed();
        core.signIn(supplier.administrator());

        assertRefused(
                () -> marketplaces.addOrganizationsToMarketplace(List.of(supplierId), market.marketplaceId()),
                MarketplaceError.MARKETPLACE_NOT_YOURS);
    }

    @Test
    void are_admitted_to_closed_and_banned_from_open_ones() {
        MarketplaceView market = open();
        core.signIn(owner.administrator());

        assertRefused(
                () -> marketplaces.addOrganizationsToMarketplace(List.of(supplierId), market.marketplaceId()),
                MarketplaceError.SELLER_LIST_UNSUITABLE);
    }

    @Test
    void find_an_owner_who_was_made_one() {
        open();

        assertThat(core.get(FindParties.class).user(owner.administrator().key()).roles())
                .contains(UserRole.MARKETPLACE_OWNER);
    }

    @Test
    void earn_everything_until_shares_are_set() {
        MarketplaceView market = open();

        MarketplaceChanged fact = core.get(ReadHistory.class)
                .of(market.key())
                .all(MarketplaceChanged.class)
                .get(0)
                .fact();

        assertThat(fact.ownerKey()).isEqualTo(owner.organization().key());
        assertThat(fact.marketplaceShare()).isEqualByComparingTo("0");
        assertThat(fact.brokerShare()).isEqualByComparingTo("0");
        assertThat(fact.resellerShare()).isEqualByComparingTo("0");
    }

    @Test
    void see_what_the_owner_may_change_and_what_only_the_operator_may() {
        MarketplaceView market = open();
        core.signIn(owner.administrator());
        VOMarketplace shown = marketplaces.getMarketplaceById(market.marketplaceId());
        shown.setName("New name");

        VOMarketplace changed = marketplaces.updateMarketplace(shown);

        assertThat(changed.getName()).isEqualTo("New name");
        assertThat(changed.getVersion()).isGreaterThan(shown.getVersion());
        core.settle();
        assertRefused(() -> marketplaces.updateMarketplace(shown), MarketplaceError.MARKETPLACE_CHANGED);
        changed.setOpen(false);
        assertRefused(() -> marketplaces.updateMarketplace(changed), MarketplaceError.MARKETPLACE_NOT_YOURS);
        core.signInAsOperator();
        assertThat(marketplaces.updateMarketplace(changed).isOpen()).isFalse();
    }

    @Test
    void cannot_sell_where_nobody_owns_the_place() {
        open();
        VOMarketplace wanted = new VOMarketplace();
        wanted.setName("Empty hall");

        assertRefused(() -> marketplaces.createMarketplace(wanted), InputError.REQUIRED, "owningOrganizationId");
        wanted.setOwningOrganizationId("nobody");
        assertRefused(() -> marketplaces.createMarketplace(wanted), IdentityError.ORGANIZATION_NOT_FOUND);
    }

    private MarketplaceView open() {
        MarketplaceView market = MarketplaceFixtures.anOpenMarketplace(core, owner);
        marketplaces = core.get(MarketplaceServiceBean.class);
        return market;
    }

    private MarketplaceView closed() {
        MarketplaceView market = MarketplaceFixtures.aClosedMarketplace(core, owner);
        marketplaces = core.get(MarketplaceServiceBean.class);
        return market;
    }

    private long anOffer() {
        return MarketplaceFixtures.anOffer(core, supplier, CatalogFixtures.aFileStoreOf(core, supplier), "Files");
    }

    private void publish(long offer, MarketplaceView market) {
        core.get(PublishOffer.class).publish(offer, supplier.organization().key(), market.marketplaceId(), true, true);
        core.settle();
    }
}
