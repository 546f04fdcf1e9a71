package org.oscm.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.accounts.SubscriptionParties;
import org.oscm.core.accounts.service.AccountServiceBean;
import org.oscm.core.accounts.service.VatServiceBean;
import org.oscm.core.accounts.usecase.EnsureCustomerOf;
import org.oscm.core.testing.TestCore;
import org.oscm.types.enumtypes.UdaConfigurationType;
import org.oscm.vo.VOCountryVatRate;
import org.oscm.vo.VODiscount;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOOrganizationVatRate;
import org.oscm.vo.VOUda;
import org.oscm.vo.VOUdaDefinition;
import org.oscm.vo.VOVatRate;

/** What a supplier says through the published services changes his next bills. May 2011 costs 4.02 before. */
class AgreedTermsOnBillsTest {

    private static final long SUBSCRIPTION = 7001;

    @RegisterExtension
    final TestCore core = new TestCore();

    private final BillingFixtures fixtures = new BillingFixtures(core);
    private RegisteredOrganization supplier;

    @BeforeEach
    void aCustomerSubscribes() {
        supplier = aSupplier(core);
        core.get(EnsureCustomerOf.class)
                .ensure(supplier.organization().key(), fixtures.customer().key());
        fixtures.soldBy(supplier.organization().key(), supplier.organization().key());
        fixtures.aSubscription(SUBSCRIPTION);
    }

    @Test
    void theDefaultRateIsAdded() {
        vat().saveDefaultVat(rate("19"));

        assertThat(bill()).contains("VAT percent=\"19.0\" amount=\"0.76\"").contains("grossAmount=\"4.78\"");
    }

    @Test
    void theRateOfTheCountryGoesBeforeAndThatOfTheCustomerFirst() {
        VOCountryVatRate germany = new VOCountryVatRate();
        germany.setCountry("DE");
        germany.setRate(new BigDecimal("16"));
        VOOrganizationVatRate customer = new VOOrganizationVatRate();
        customer.setOrganization(customer());
        customer.setRate(new BigDecimal("5"));
        vat().saveAllVats(rate("19"), List.of(germany), List.of(customer));

        assertThat(bill()).contains("VAT percent=\"5.0\"");
    }

    @Test
    void aSwitchedOffVatIsNotAdded() {
        vat().saveDefaultVat(rate("19"));
        vat().saveDefaultVat(null);

        assertThat(bill()).doesNotContain("VAT");
    }

    @Test
    void aDiscountIsTakenOffInItsMonths() {
        grant("10", BillingFixtures.MAY, BillingFixtures.MAY);

        assertThat(bill())
                .contains("Discount percent=\"10.0\"")
                .contains("netAmountBeforeDiscount=\"4.02\"", "netAmountAfterDiscount=\"3.62\"");
    }

    @Test
    void aDiscountOfALaterMonthDoesNotCountYet() {
        grant("10", BillingFixtures.JUNE, null);

        assertThat(bill()).doesNotContain("Discount").contains("netAmount=\"4.02\"");
    }

    @Test
    void aWithdrawnDiscountDoesNotCount() {
        grant("10", BillingFixtures.MAY, null);
        core.get(AccountServiceBean.class).updateCustomerDiscount(customer());

        assertThat(bill()).doesNotContain("Discount");
    }

    @Test
    void customAttributesAreNamed() {
        core.bind(
                SubscriptionParties.class,
                key -> Optional.of(new SubscriptionParties.Parties(
                        fixtures.customer().key(), supplier.organization().key())));
        note("center", "CUSTOMER", fixtures.customer().key(), "4711");
        note("project", "CUSTOMER_SUBSCRIPTION", SUBSCRIPTION, "Moon & Mars");

        assertThat(bill())
                .containsSubsequence(
                        "<OrganizationDetails>",
                        "<Uda id=\"center\" value=\"4711\"/>",
                        "</OrganizationDetails>",
                        "<Uda id=\"project\" value=\"Moon &amp; Mars\"/>");
    }

    private void note(String id, String target, long targetKey, String value) {
        AccountServiceBean accounts = core.get(AccountServiceBean.class);
        VOUdaDefinition definition = new VOUdaDefinition();
        definition.setUdaId(id);
        definition.setTargetType(target);
        definition.setConfigurationType(UdaConfigurationType.SUPPLIER);
        accounts.saveUdaDefinitions(List.of(definition), null);
        VOUda uda = new VOUda();
        uda.setUdaDefinition(accounts.getUdaDefinitions().stream()
                .filter(made -> made.getUdaId().equals(id))
                .findAny()
                .orElseThrow());
        uda.setTargetObjectKey(targetKey);
        uda.setUdaValue(value);
        accounts.saveUdas(List.of(uda));
    }

    private void grant(String percent, Instant from, Instant to) {
        VODiscount discount = new VODiscount();
        discount.setValue(new BigDecimal(percent));
        discount.setStartTime(from.toEpochMilli());
        discount.setEndTime(to == null ? null : to.toEpochMilli());
        VOOrganization customer = customer();
        customer.setDiscount(discount);
        core.get(AccountServiceBean.class).updateCustomerDiscount(customer);
    }

    private VOOrganization customer() {
        VOOrganization customer = new VOOrganization();
        customer.setOrganizationId(fixtures.customer().organizationId());
        return customer;
    }

    private VatServiceBean vat() {
        return core.get(VatServiceBean.class);
    }

    private static VOVatRate rate(String percent) {
        VOVatRate rate = new VOVatRate();
        rate.setRate(new BigDecimal(percent));
        return rate;
    }

    private String bill() {
        return fixtures.billOfMay(SUBSCRIPTION);
    }
}
