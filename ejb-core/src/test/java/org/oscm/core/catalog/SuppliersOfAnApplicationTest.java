package org.oscm.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.oscm.core.accounts.AccountsFixtures.aCustomerOf;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;
import static org.oscm.core.accounts.AccountsFixtures.registered;
import static org.oscm.core.catalog.CatalogFixtures.aFileStoreOf;
import static org.oscm.core.marketplace.MarketplaceFixtures.anActiveOffer;
import static org.oscm.core.marketplace.MarketplaceFixtures.anOffer;
import static org.oscm.core.marketplace.MarketplaceFixtures.anOpenMarketplace;
import static org.oscm.core.pricing.PricingFixtures.monthly;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.accounts.service.AccountServiceBean;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.catalog.usecase.OnlyPermittedSuppliersSell;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.OrganizationRoleGranted;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.identity.usecase.GrantOrganizationRole;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.marketplace.MarketplaceView;
import org.oscm.core.marketplace.service.ServiceProvisioningServiceBean;
import org.oscm.core.marketplace.usecase.ActivateOffer;
import org.oscm.core.testing.TestCore;
import org.oscm.types.enumtypes.OrganizationRoleType;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOTechnicalService;

class SuppliersOfAnApplicationTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private RegisteredOrganization provider;
    private RegisteredOrganization supplier;
    private RegisteredOrganization other;
    private MarketplaceView market;
    private TechnicalServiceView files;

    @BeforeEach
    void aProviderAndTwoSuppliers() {
        provider = registered(core, "Dock Systems", OrganizationRole.TECHNOLOGY_PROVIDER);
        supplier = registered(core, "North Sales", OrganizationRole.SUPPLIER);
        other = registered(core, "South Sales", OrganizationRole.SUPPLIER);
        market = anOpenMarketplace(core, supplier);
        files = aFileStoreOf(core, provider);
    }

    @Test
    void nobodySellsAnApplicationUntilItsProviderAllowsIt() {
        assertThat(suppliers()).isEmpty();
        core.signIn(supplier.administrator());
        assertThat(soldByCaller()).isEmpty();
        assertRefused(() -> anOffer(core, supplier, files, "North Files"), CatalogError.MARKETING_NOT_PERMITTED);
    }

    @Test
    void whoIsAllowedFindsTheApplicationAndMakesOffersOfIt() {
        add(id(supplier));

        assertThat(suppliers()).containsExactly(id(supplier));
        anOffer(core, supplier, files, "North Files");
        assertThat(soldByCaller()).containsExactly("File store");
        assertRefused(() -> anOffer(core, other, files, "South Files"), CatalogError.MARKETING_NOT_PERMITTED);
    }

    @Test
    void whoIsAllowedAlreadyIsSkipped() {
        add(id(supplier));
        add(id(other), id(supplier), id(supplier));

        assertThat(suppliers()).containsExactlyInAnyOrder(id(supplier), id(other));
    }

    @Test
    void noneIsAllowedIfOneIsUnknownOrNoSupplier() {
        RegisteredOrganization customer = aCustomerOf(core, supplier, "Blue Water");

        assertRefused(
                () -> add(id(supplier), "deadbeef", id(customer), id(provider)), CatalogError.MARKETING_NOT_GRANTABLE);
        assertThat(refusalText(() -> add("deadbeef", id(customer))))
                .contains("deadbeef, " + customer.organization().organizationId());
        assertThat(suppliers()).isEmpty();
    }

    @Test
    void aPermissionTakenAwayTakesOffersOffTheMarketAndLetsNobodyPutThemBack() {
        add(id(supplier), id(other));
        long offer = anActiveOffer(core, supplier, files, market, "North Files", monthly("10"));
        long kept = anActiveOffer(core, other, files, market, "South Files", monthly("10"));

        remove(id(supplier));

        assertThat(status(offer)).isEqualTo(ServiceStatus.INACTIVE);
        assertThat(status(kept)).isEqualTo(ServiceStatus.ACTIVE);
        assertThat(suppliers()).containsExactly(id(other));
        core.signIn(supplier.administrator());
        assertThat(soldByCaller()).isEmpty();
        assertRefused(() -> activate(offer), CatalogError.MARKETING_NOT_PERMITTED);
        add(id(supplier));
        core.signIn(supplier.administrator());
        activate(offer);
        assertThat(status(offer)).isEqualTo(ServiceStatus.ACTIVE);
    }

    @Test
    void nothingIsTakenAwayIfOneIsUnknownNoSupplierOrNotAllowedAnyway() {
        add(id(supplier));

        assertRefused(() -> remove(id(supplier), id(provider)), CatalogError.MARKETING_WITHOUT_SUPPLIER);
        assertRefused(() -> remove(id(supplier), id(other)), CatalogError.MARKETING_PERMISSION_NOT_FOUND);
        assertThat(refusalText(() -> remove(id(supplier), id(other))))
                .contains(id(other))
                .doesNotContain(id(supplier));
        assertRefused(() -> remove(id(supplier), "deadbeef"), IdentityError.ORGANIZATION_NOT_FOUND);
        assertThat(suppliers()).containsExactly(id(supplier));
    }

    @Test
    void anotherProviderNeitherSeesNorChangesWhoSellsIt() {
        RegisteredOrganization stranger = registered(core, "Pier Systems", OrganizationRole.TECHNOLOGY_PROVIDER);
        add(id(supplier));
        core.signIn(stranger.administrator());
        VOTechnicalService foreign = reference();

        assertRefused(
                () -> service().getSuppliersForTechnicalService(foreign), CatalogError.TECHNICAL_SERVICE_NOT_YOURS);
        assertRefused(
                () -> service().addSuppliersForTechnicalService(foreign, List.of(id(other))),
                CatalogError.TECHNICAL_SERVICE_NOT_YOURS);
        assertRefused(
                () -> service().removeSuppliersFromTechnicalService(foreign, List.of(id(supplier))),
                CatalogError.TECHNICAL_SERVICE_NOT_YOURS);
        foreign.setKey(4711);
        assertRefused(
                () -> service().getSuppliersForTechnicalService(foreign), CatalogError.TECHNICAL_SERVICE_NOT_FOUND);
        assertRefused(
                () -> service().addSuppliersForTechnicalService(null, List.of()),
                InputError.REQUIRED,
                "technicalService");
    }

    @Test
    void nobodyNamedChangesNothing() {
        add(id(supplier));
        core.signIn(provider.administrator());
        service().addSuppliersForTechnicalService(reference(), null);
        service().removeSuppliersFromTechnicalService(reference(), null);

        assertThat(suppliers()).containsExactly(id(supplier));
    }

    @Test
    void aProviderWhoIsASupplierSellsHisOwnApplicationsUntilHeSaysOtherwise() {
        RegisteredOrganization both = aSupplier(core);
        TechnicalServiceView own = aFileStoreOf(core, both);
        assertThat(service().getSuppliersForTechnicalService(reference(own)))
                .extracting(VOOrganization::getOrganizationId)
                .containsExactly(id(both));

        service().removeSuppliersFromTechnicalService(reference(own), List.of(id(both)));
        core.settle();

        assertRefused(() -> anOffer(core, both, own, "Own Files"), CatalogError.MARKETING_NOT_PERMITTED);
    }

    @Test
    void aProviderWhoBecomesASupplierSellsWhatHeProvides() {
        core.get(GrantOrganizationRole.class).grant(provider.organization().key(), OrganizationRole.SUPPLIER);
        assertThat(core.fired(OrganizationRoleGranted.class))
                .contains(new OrganizationRoleGranted(provider.organization().key(), OrganizationRole.SUPPLIER));
        core.get(OnlyPermittedSuppliersSell.class)
                .allowOwn(provider.organization().key());

        assertThat(suppliers()).containsExactly(id(provider));
    }

    @Test
    void onlyWhoProvidesOrSellsAnApplicationAsksItForASignOfLife() {
        AtomicInteger pings = new AtomicInteger();
        core.bind(ApplicationProbe.class, application -> pings.incrementAndGet());
        add(id(supplier));
        ServiceProvisioningServiceBean services = core.get(ServiceProvisioningServiceBean.class);
        UserView clerk =
                core.get(CreateUser.class).create(supplier.organization().key(), clerk(), null);

        core.signIn(provider.administrator());
        services.validateTechnicalServiceCommunication(reference());
        core.signIn(supplier.administrator());
        services.validateTechnicalServiceCommunication(reference());
        assertThat(pings).hasValue(2);

        core.signIn(other.administrator());
        assertRefused(
                () -> services.validateTechnicalServiceCommunication(reference()),
                CatalogError.TECHNICAL_SERVICE_NOT_YOURS);
        core.signIn(clerk);
        assertRefused(
                () -> services.validateTechnicalServiceCommunication(reference()),
                CatalogError.TECHNICAL_SERVICE_NOT_YOURS);
        assertThat(pings).hasValue(2);
    }

    private static UserData clerk() {
        return new UserData("clerk", "clerk@example.com", "en", null, null, null, null, null, null, Set.of());
    }

    private List<String> suppliers() {
        core.signIn(provider.administrator());
        return service().getSuppliersForTechnicalService(reference()).stream()
                .map(VOOrganization::getOrganizationId)
                .toList();
    }

    private void add(String... organizationIds) {
        core.signIn(provider.administrator());
        service().addSuppliersForTechnicalService(reference(), Arrays.asList(organizationIds));
        core.settle();
    }

    private void remove(String... organizationIds) {
        core.signIn(provider.administrator());
        service().removeSuppliersFromTechnicalService(reference(), Arrays.asList(organizationIds));
        core.settle();
    }

    private List<String> soldByCaller() {
        return core
                .get(ServiceProvisioningServiceBean.class)
                .getTechnicalServices(OrganizationRoleType.SUPPLIER)
                .stream()
                .map(VOTechnicalService::getTechnicalServiceId)
                .toList();
    }

    private void activate(long offer) {
        core.get(ActivateOffer.class).activate(offer, supplier.organization().key());
        core.settle();
    }

    private ServiceStatus status(long offer) {
        return core.get(FindServices.class).service(offer).status();
    }

    private static String refusalText(ThrowingCallable call) {
        return catchThrowable(call).getMessage();
    }

    private static String id(RegisteredOrganization organization) {
        return organization.organization().organizationId();
    }

    private VOTechnicalService reference() {
        return reference(files);
    }

    private static VOTechnicalService reference(TechnicalServiceView application) {
        VOTechnicalService reference = new VOTechnicalService();
        reference.setKey(application.key());
        return reference;
    }

    private AccountServiceBean service() {
        return core.get(AccountServiceBean.class);
    }
}
