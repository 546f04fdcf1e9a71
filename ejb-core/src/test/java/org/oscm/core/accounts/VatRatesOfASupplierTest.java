package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.oscm.core.accounts.AccountsFixtures.aCustomerOf;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;
import static org.oscm.core.accounts.AccountsFixtures.registered;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oscm.core.accounts.service.VatServiceBean;
import org.oscm.core.history.Recorded;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.testing.TestCore;
import org.oscm.vo.VOCountryVatRate;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOOrganizationVatRate;
import org.oscm.vo.VOVatRate;

class VatRatesOfASupplierTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private RegisteredOrganization supplier;
    private RegisteredOrganization customer;

    @BeforeEach
    void aSupplierWithACustomerCalls() {
        supplier = aSupplier(core);
        customer = aCustomerOf(core, supplier, "Blue Water");
        core.signIn(supplier.administrator());
    }

    @Test
    void atFirstThereIsNoVat() {
        assertThat(service().getVatSupport()).isFalse();
        assertThat(service().getDefaultVat()).isNull();
        assertThat(service().getCountryVats()).isEmpty();
        assertThat(service().getOrganizationVats()).isEmpty();
    }

    @Test
    void ratesAreKeptForAllOthersForCountriesAndForCustomers() {
        saveAll("19.00", "20.5", "7");

        assertThat(service().getVatSupport()).isTrue();
        assertThat(service().getDefaultVat().getRate()).isEqualByComparingTo("19");
        assertThat(service().getCountryVats())
                .extracting(VOCountryVatRate::getCountry, VOVatRate::getRate)
                .containsExactly(tuple("FR", new BigDecimal("20.5")));
        assertThat(service().getOrganizationVats()).singleElement().satisfies(rate -> {
            assertThat(rate.getRate()).isEqualByComparingTo("7");
            assertThat(rate.getOrganization().getName()).isEqualTo("Blue Water");
        });
        assertThat(facts())
                .extracting(VatRateChanged::country, VatRateChanged::customerKey, VatRateChanged::percent)
                .containsExactly(
                        tuple(null, null, new BigDecimal("19.00")),
                        tuple("FR", null, new BigDecimal("20.5")),
                        tuple(null, customer.organization().key(), new BigDecimal("7")));
    }

    @Test
    void aRateReadBeforeCanBeChangedAndOnlyNewsIsRecorded() {
        service().saveDefaultVat(rate("19"));
        core.settle();
        VOVatRate read = service().getDefaultVat();
        read.setRate(new BigDecimal("16"));
        service().saveDefaultVat(read);
        core.settle();

        service().saveDefaultVat(service().getDefaultVat());

        assertThat(facts())
                .extracting(VatRateChanged::percent)
                .containsExactly(new BigDecimal("19"), new BigDecimal("16"));
    }

    @Test
    void aRateChangedSinceItWasReadIsNotOverwritten() {
        service().saveDefaultVat(rate("19"));
        core.settle();
        VOVatRate first = service().getDefaultVat();
        VOVatRate second = service().getDefaultVat();
        first.setRate(new BigDecimal("16"));
        service().saveDefaultVat(first);
        core.settle();

        assertRefused(() -> service().saveDefaultVat(second), AccountsError.VAT_RATE_CHANGED);
        assertRefused(() -> service().saveDefaultVat(rate("5")), AccountsError.VAT_RATE_CHANGED);
    }

    @Test
    void aRateTakenAwaySinceItWasReadIsNotSetAgain() {
        saveAll("19", "20", "7");
        VOCountryVatRate read = service().getCountryVats().get(0);
        service().saveCountryVats(List.of(country("FR", null)));
        core.settle();

        assertThat(service().getCountryVats()).isEmpty();
        assertRefused(() -> service().saveCountryVats(List.of(read)), AccountsError.VAT_RATE_CHANGED);
    }

    @Test
    void withoutADefaultRateVatIsOffAltogether() {
        saveAll("19", "20", "7");

        service().saveDefaultVat(null);
        core.settle();

        assertThat(service().getVatSupport()).isFalse();
        assertThat(service().getCountryVats()).isEmpty();
        assertThat(service().getOrganizationVats()).isEmpty();
        assertThat(facts())
                .hasSize(6)
                .filteredOn(fact -> fact.percent() == null)
                .hasSize(3);
        assertRefused(() -> service().saveCountryVats(List.of(country("FR", "20"))), AccountsError.VAT_NOT_ENABLED);
        assertRefused(
                () -> service().saveAllVats(null, List.of(country("FR", "20")), null), AccountsError.VAT_NOT_ENABLED);
    }

    @Test
    void switchingOffWhatIsOffChangesNothing() {
        service().saveAllVats(null, null, null);

        assertThat(facts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "19.999"})
    void aRateIsFromZeroToHundredWithTwoDecimals(String percent) {
        assertRefused(() -> service().saveDefaultVat(rate(percent)), AccountsError.VAT_RATE_INVALID, "rate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "19.10", "19.1000"})
    void ratesUpToTheLimitsAreTaken(String percent) {
        service().saveDefaultVat(rate(percent));

        assertThat(service().getDefaultVat().getRate()).isEqualByComparingTo(percent);
    }

    @Test
    void countriesAndCustomersMustExistAndBeNamedOnce() {
        service().saveDefaultVat(rate("19"));

        assertRefused(() -> service().saveCountryVats(List.of(country("XX", "20"))), InputError.COUNTRY, "country");
        assertRefused(() -> service().saveCountryVats(List.of(country(null, "20"))), InputError.REQUIRED, "country");
        assertRefused(
                () -> service().saveCountryVats(List.of(country("FR", "20"), country("FR", "21"))),
                AccountsError.VAT_RATE_TWICE,
                "country");
        assertRefused(
                () -> service().saveOrganizationVats(List.of(new VOOrganizationVatRate())),
                InputError.REQUIRED,
                "organization");
    }

    @Test
    void onlyCustomersOfTheSupplierGetRatesOfTheirOwn() {
        OrganizationView stranger = registered(core, "Stranger").organization();
        core.signIn(supplier.administrator());
        service().saveDefaultVat(rate("19"));
        VOOrganization byKey = new VOOrganization();
        byKey.setKey(stranger.key());
        VOOrganization unknown = new VOOrganization();
        unknown.setOrganizationId("nobody");

        assertRefused(
                () -> service().saveOrganizationVats(List.of(customer(byId(stranger), "7"))),
                AccountsError.NOT_YOUR_CUSTOMER);
        assertRefused(
                () -> service().saveOrganizationVats(List.of(customer(byKey, "7"))), AccountsError.NOT_YOUR_CUSTOMER);
        assertRefused(
                () -> service().saveOrganizationVats(List.of(customer(unknown, "7"))), AccountsError.NOT_YOUR_CUSTOMER);
    }

    @Test
    void ratesOfOneSupplierAreNotThoseOfAnother() {
        saveAll("19", "20", "7");
        core.signIn(registered(core, "Other", OrganizationRole.SUPPLIER).administrator());

        assertThat(service().getVatSupport()).isFalse();
        assertThat(service().getOrganizationVats()).isEmpty();
    }

    @Test
    void whoIsNoSupplierAddsNoVat() {
        core.signIn(customer.administrator());

        assertRefused(() -> service().saveDefaultVat(rate("19")), AccountsError.NOT_A_SUPPLIER);
    }

    private void saveAll(String others, String france, String blueWater) {
        service()
                .saveAllVats(
                        rate(others),
                        List.of(country("FR", france)),
                        List.of(customer(byId(customer.organization()), blueWater)));
        core.settle();
    }

    private VatServiceBean service() {
        return core.get(VatServiceBean.class);
    }

    private List<VatRateChanged> facts() {
        core.settle();
        return core.get(ReadHistory.class).of(supplier.organization().key()).all(VatRateChanged.class).stream()
                .map(Recorded::fact)
                .toList();
    }

    private static VOVatRate rate(String percent) {
        VOVatRate rate = new VOVatRate();
        rate.setRate(new BigDecimal(percent));
        return rate;
    }

    private static VOCountryVatRate country(String code, String percent) {
        VOCountryVatRate rate = new VOCountryVatRate();
        rate.setCountry(code);
        rate.setRate(percent == null ? null : new BigDecimal(percent));
        return rate;
    }

    private static VOOrganizationVatRate customer(VOOrganization customer, String percent) {
        VOOrganizationVatRate rate = new VOOrganizationVatRate();
        rate.setOrganization(customer);
        rate.setRate(new BigDecimal(percent));
        return rate;
    }

    private static VOOrganization byId(OrganizationView organization) {
        VOOrganization named = new VOOrganization();
        named.setOrganizationId(organization.organizationId());
        return named;
    }
}
