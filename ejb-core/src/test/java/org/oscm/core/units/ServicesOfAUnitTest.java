package org.oscm.core.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.aCustomerOf;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.CatalogFixtures;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.service.IdentityServiceBean;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.marketplace.MarketplaceError;
import org.oscm.core.marketplace.MarketplaceFixtures;
import org.oscm.core.marketplace.MarketplaceView;
import org.oscm.core.marketplace.service.OrganizationalUnitServiceBean;
import org.oscm.core.marketplace.service.ServiceProvisioningServiceBean;
import org.oscm.core.marketplace.usecase.FindOrderableService;
import org.oscm.core.pricing.PricingFixtures;
import org.oscm.core.testing.TestCore;
import org.oscm.pagination.Pagination;
import org.oscm.types.enumtypes.UnitRoleType;
import org.oscm.vo.VOOrganizationalUnit;
import org.oscm.vo.VOService;
import org.oscm.vo.VOUser;

class ServicesOfAUnitTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private MarketplaceView market;
    private long files;
    private long mails;
    private RegisteredOrganization customer;
    private UserView ben;
    private UserView cleo;
    private VOOrganizationalUnit sales;

    /** Ben and Cleo are in the unit Sales, which Ben administers; the organization's administrator calls. */
    @BeforeEach
    void twoServicesAndAUnit() {
        RegisteredOrganization supplier = aSupplier(core);
        market = MarketplaceFixtures.anOpenMarketplace(core, supplier);
        core.signIn(supplier.administrator());
        TechnicalServiceView application = CatalogFixtures.aFileStoreOf(core, supplier);
        files = offer(supplier, application, "Files");
        mails = offer(supplier, application, "Mails");
        customer = aCustomerOf(core, supplier, "Dock");
        ben = user("ben");
        cleo = user("cleo");
        sales = service().createUnit("Sales", null, null);
        assign("Sales", ben, cleo);
        service().grantUserRoles(vo(ben), List.of(UnitRoleType.ADMINISTRATOR), sales);
        core.settle();
    }

    @Test
    void aUnitHasAllServicesUntilSomebodySaysOtherwise() {
        assertThat(visible()).containsExactly("Files", "Mails");
        assertThat(accessible()).containsExactly("Files", "Mails");
        assertThat(catalogOf(cleo)).containsExactly("Files", "Mails");
    }

    @Test
    void aHiddenServiceIsThereForNobodyInTheUnit() {
        service().revokeVisibleServices(unitId(), ids(files));
        core.settle();

        assertThat(visible()).containsExactly("Mails");
        assertThat(accessible()).containsExactly("Mails");
        assertThat(catalogOf(ben)).containsExactly("Mails");
        assertThat(catalogOf(cleo)).containsExactly("Mails");
        assertThat(catalogOf(customer.administrator())).containsExactly("Files", "Mails");
    }

    @Test
    void aClosedServiceIsThereForAdministratorsOfTheUnitOnly() {
        service().revokeAccessibleServices(unitId(), ids(files));
        core.settle();

        assertThat(visible()).containsExactly("Files", "Mails");
        assertThat(accessible()).containsExactly("Mails");
        assertThat(catalogOf(ben)).containsExactly("Files", "Mails");
        assertThat(catalogOf(cleo)).containsExactly("Mails");
    }

    @Test
    void whatIsKeptFromSomebodyCannotBeOrderedByHim() {
        service().revokeAccessibleServices(unitId(), ids(files));
        core.settle();
        core.signIn(core.get(FindParties.class).user(cleo.key()));

        assertRefused(
                () -> core.get(ServiceProvisioningServiceBean.class)
                        .getServiceForMarketplace(files, market.marketplaceId(), "en"),
                CatalogError.SERVICE_NOT_FOUND);
        assertRefused(() -> core.get(FindOrderableService.class).find(files, 0), MarketplaceError.OFFER_INACCESSIBLE);
    }

    @Test
    void servicesCanBeGivenBack() {
        service().revokeVisibleServices(unitId(), ids(files, mails));
        service().addVisibleServices(unitId(), ids(files));
        service().revokeAccessibleServices(unitId(), ids(files));
        core.settle();
        assertThat(accessible()).isEmpty();

        service().addAccessibleServices(unitId(), ids(files));
        core.settle();

        assertThat(accessible()).containsExactly("Files");
        assertRefused(() -> service().addAccessibleServices(unitId(), ids(mails)), UnitError.SERVICE_HIDDEN_FROM_UNIT);
    }

    @Test
    void whoIsInTwoUnitsHasWhatEitherHas() {
        VOOrganizationalUnit purchase = service().createUnit("Purchase", null, null);
        assign("Purchase", cleo);
        service().revokeVisibleServices(unitId(), ids(files, mails));
        service().revokeVisibleServices(String.valueOf(purchase.getKey()), ids(mails));
        core.settle();

        assertThat(catalogOf(cleo)).containsExactly("Files");
    }

    @Test
    void whoIsInNoUnitHasWhatTheDefaultUnitHas() {
        VOOrganizationalUnit standard = service().getOrganizationalUnits(null).get(0);
        service().revokeAccessibleServices(String.valueOf(standard.getKey()), ids(mails));
        UserView dora = user("dora");
        core.settle();

        assertThat(catalogOf(dora)).containsExactly("Files");
        assertThat(catalogOf(cleo)).containsExactly("Files", "Mails");
    }

    @Test
    void aUnitAdministratorOpensAndClosesWhatHisUnitSees() {
        core.signIn(core.get(FindParties.class).user(ben.key()));

        service().revokeAccessibleServices(unitId(), ids(files));
        core.settle();

        assertThat(visible()).containsExactly("Files", "Mails");
        core.signIn(core.get(FindParties.class).user(cleo.key()));
        assertRefused(() -> service().addAccessibleServices(unitId(), ids(files)), UnitError.NOT_YOUR_UNIT);
    }

    @Test
    void longListsAreReadInParts() {
        Pagination second = new Pagination();
        second.setOffset(1);
        second.setLimit(1);

        assertThat(service().getVisibleServices(unitId(), second, market.marketplaceId()))
                .extracting(VOService::getServiceId)
                .containsExactly("Mails");
        assertThat(service().getVisibleServices(unitId(), null, "elsewhere")).isEmpty();
    }

    @Test
    void unitsAndServicesMustExist() {
        assertRefused(() -> service().addVisibleServices("Sales", ids(files)), UnitError.UNIT_NOT_FOUND);
        assertRefused(() -> service().addVisibleServices("4711", ids(files)), UnitError.UNIT_NOT_FOUND);
        assertRefused(() -> service().addVisibleServices(null, ids(files)), InputError.REQUIRED, "unitId");
        assertRefused(
                () -> service().addVisibleServices(unitId(), List.of("Files")), InputError.WHOLE_NUMBER, "services");
        assertRefused(() -> service().addVisibleServices(unitId(), List.of("4711")), CatalogError.SERVICE_NOT_FOUND);
        core.signInAsOperator();
        assertRefused(() -> service().revokeVisibleServices(unitId(), ids(files)), UnitError.UNIT_NOT_FOUND);
    }

    private long offer(RegisteredOrganization supplier, TechnicalServiceView application, String id) {
        return MarketplaceFixtures.anActiveOffer(
                core, supplier, application, market, id, PricingFixtures.everythingCosts());
    }

    private List<String> visible() {
        return service().getVisibleServices(unitId(), null, market.marketplaceId()).stream()
                .map(VOService::getServiceId)
                .toList();
    }

    private List<String> accessible() {
        return service().getAccessibleServices(unitId(), null, market.marketplaceId()).stream()
                .map(VOService::getServiceId)
                .toList();
    }

    private List<String> catalogOf(UserView user) {
        core.signIn(core.get(FindParties.class).user(user.key()));
        List<String> seen =
                core
                        .get(ServiceProvisioningServiceBean.class)
                        .getServicesForMarketplace(market.marketplaceId())
                        .stream()
                        .map(VOService::getServiceId)
                        .toList();
        core.signIn(customer.administrator());
        return seen;
    }

    private String unitId() {
        return String.valueOf(sales.getKey());
    }

    private static List<String> ids(Long... keys) {
        return List.of(keys).stream().map(String::valueOf).toList();
    }

    private OrganizationalUnitServiceBean service() {
        return core.get(OrganizationalUnitServiceBean.class);
    }

    private void assign(String unit, UserView... users) {
        core.get(IdentityServiceBean.class)
                .addRevokeUserUnitAssignment(
                        unit,
                        List.of(users).stream().map(ServicesOfAUnitTest::vo).toList(),
                        null);
    }

    private UserView user(String id) {
        return core.get(CreateUser.class)
                .create(
                        customer.organization().key(),
                        new UserData(
                                id,
                                id + "@dock.example",
                                "en",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Set.of(UserRole.SUBSCRIPTION_MANAGER)),
                        null);
    }

    private static VOUser vo(UserView user) {
        VOUser named = new VOUser();
        named.setUserId(user.userId());
        return named;
    }
}
