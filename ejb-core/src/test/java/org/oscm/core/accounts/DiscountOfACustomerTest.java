package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.aCustomerOf;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;
import static org.oscm.core.accounts.AccountsFixtures.registered;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.service.AccountServiceBean;
import org.oscm.core.accounts.service.DiscountServiceBean;
import org.oscm.core.accounts.usecase.EnableServiceDefaults;
import org.oscm.core.history.Recorded;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.kernel.InputError;
import org.oscm.core.testing.TestCore;
import org.oscm.vo.VODiscount;
import org.oscm.vo.VOOrganization;

/** It is May 2011 in Berlin. */
class DiscountOfACustomerTest {

    private static final Instant MAY = Instant.parse("2011-04-30T22:00:00Z");
    private static final Instant JULY_IS_OVER = Instant.parse("2011-07-31T22:00:00Z");
    private static final Instant SOME_DAY_IN_JULY = Instant.parse("2011-07-14T12:00:00Z");

    private static final long SERVICE = 77;

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
    void aDiscountHoldsForWholeMonths() {
        VOOrganization answered = grant(discount("12.5", core.clock().instant(), SOME_DAY_IN_JULY));

        assertThat(answered.getDiscount().getValue()).isEqualByComparingTo("12.5");
        assertThat(answered.getDiscount().getStartTime()).isEqualTo(MAY.toEpochMilli());
        assertThat(answered.getDiscount().getEndTime()).isEqualTo(JULY_IS_OVER.toEpochMilli() - 1);
        assertThat(facts())
                .containsExactly(new DiscountChanged(
                        customer.organization().key(), new BigDecimal("12.5"), MAY, JULY_IS_OVER.minusMillis(1)));
    }

    @Test
    void bothSidesSeeIt() {
        core.get(EnableServiceDefaults.class)
                .enable(SERVICE, supplier.organization().key());
        VODiscount granted = grant(discount("10", MAY, null)).getDiscount();

        assertThat(service().getDiscountForCustomer(customer.organization().organizationId()))
                .usingRecursiveComparison()
                .isEqualTo(granted);
        assertThat(accounts().getMyCustomers())
                .filteredOn(shown -> shown.getName().equals("Blue Water"))
                .singleElement()
                .satisfies(shown -> assertThat(shown.getDiscount())
                        .usingRecursiveComparison()
                        .isEqualTo(granted));
        core.signIn(customer.administrator());
        assertThat(service().getDiscountForService(SERVICE))
                .usingRecursiveComparison()
                .isEqualTo(granted);
    }

    @Test
    void whereThereIsNoneNothingIsShown() {
        core.get(EnableServiceDefaults.class)
                .enable(SERVICE, supplier.organization().key());

        assertThat(service().getDiscountForCustomer(customer.organization().organizationId()))
                .isNull();
        assertThat(service().getDiscountForService(SERVICE)).isNull();
    }

    @Test
    void aDiscountIsWithdrawnByLeavingItOut() {
        grant(discount("10", MAY, null));

        assertThat(grant(null).getDiscount()).isNull();

        assertThat(grant(null).getDiscount()).isNull();
        assertThat(facts()).extracting(DiscountChanged::percent).containsExactly(new BigDecimal("10"), null);
    }

    @Test
    void aRunningDiscountCanBeChangedButNoneCanBeginInThePast() {
        VODiscount running = grant(discount("10", MAY, null)).getDiscount();
        core.clock().set(SOME_DAY_IN_JULY);
        running.setValue(new BigDecimal("5"));

        VODiscount changed = grant(running).getDiscount();

        assertThat(changed.getValue()).isEqualByComparingTo("5");
        grant(null);
        assertRefused(() -> grant(discount("5", MAY, null)), AccountsError.DISCOUNT_BEGINS_IN_THE_PAST, "startTime");
    }

    @Test
    void aDiscountChangedSinceItWasReadIsNotOverwritten() {
        VODiscount read = grant(discount("10", MAY, null)).getDiscount();
        VODiscount changed = grant(copy(read, "11")).getDiscount();

        assertRefused(() -> grant(copy(read, "12")), AccountsError.DISCOUNT_CHANGED);
        assertRefused(() -> grant(discount("12", MAY, null)), AccountsError.DISCOUNT_CHANGED);
        grant(null);
        assertRefused(() -> grant(changed), AccountsError.DISCOUNT_CHANGED);
    }

    @Test
    void percentAndMonthsMustMakeSense() {
        assertRefused(() -> grant(discount("0", MAY, null)), AccountsError.DISCOUNT_OF_NOTHING, "value");
        assertRefused(() -> grant(discount("-1", MAY, null)), InputError.RANGE, "value");
        assertRefused(() -> grant(discount("100.01", MAY, null)), InputError.RANGE, "value");
        assertRefused(() -> grant(discount("1.005", MAY, null)), InputError.SCALE, "value");
        assertRefused(() -> grant(discount("10", null, null)), InputError.REQUIRED, "startTime");
        assertRefused(
                () -> grant(discount("10", SOME_DAY_IN_JULY, MAY)),
                AccountsError.DISCOUNT_ENDS_BEFORE_IT_BEGINS,
                "endTime");
        assertThat(grant(discount("100", SOME_DAY_IN_JULY, SOME_DAY_IN_JULY)).getDiscount())
                .isNotNull();
    }

    @Test
    void onlyCustomersOfTheCallerGetOne() {
        OrganizationView stranger = registered(core, "Stranger").organization();
        core.signIn(supplier.administrator());
        VOOrganization foreign = named(stranger.organizationId());
        foreign.setDiscount(discount("10", MAY, null));

        assertRefused(() -> accounts().updateCustomerDiscount(foreign), AccountsError.NOT_YOUR_CUSTOMER);
        assertRefused(() -> accounts().updateCustomerDiscount(named("nobody")), IdentityError.ORGANIZATION_NOT_FOUND);
        assertRefused(() -> accounts().updateCustomerDiscount(null), InputError.REQUIRED, "organization");
        assertRefused(
                () -> service().getDiscountForCustomer(stranger.organizationId()),
                IdentityError.ORGANIZATION_NOT_FOUND);
        assertRefused(() -> service().getDiscountForService(4711), AccountsError.PAYABLE_SERVICE_NOT_FOUND);
    }

    private VOOrganization grant(VODiscount discount) {
        VOOrganization organization = named(customer.organization().organizationId());
        organization.setDiscount(discount);
        VOOrganization answered = accounts().updateCustomerDiscount(organization);
        core.settle();
        return answered;
    }

    private List<DiscountChanged> facts() {
        return core.get(ReadHistory.class).of(supplier.organization().key()).all(DiscountChanged.class).stream()
                .map(Recorded::fact)
                .toList();
    }

    private AccountServiceBean accounts() {
        return core.get(AccountServiceBean.class);
    }

    private DiscountServiceBean service() {
        return core.get(DiscountServiceBean.class);
    }

    private static VOOrganization named(String organizationId) {
        VOOrganization organization = new VOOrganization();
        organization.setOrganizationId(organizationId);
        return organization;
    }

    private static VODiscount copy(VODiscount read, String percent) {
        VODiscount copy = discount(percent, Instant.ofEpochMilli(read.getStartTime()), (Instant) null);
        copy.setKey(read.getKey());
        copy.setVersion(read.getVersion());
        return copy;
    }

    private static VODiscount discount(String percent, Instant from, Instant to) {
        VODiscount discount = new VODiscount();
        discount.setValue(new BigDecimal(percent));
        discount.setStartTime(from == null ? null : from.toEpochMilli());
        discount.setEndTime(to == null ? null : to.toEpochMilli());
        return discount;
    }
}
