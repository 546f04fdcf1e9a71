package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.aCustomerOf;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.repository.Discounts;
import org.oscm.core.accounts.usecase.GrantDiscount;
import org.oscm.core.accounts.usecase.TellEndOfDiscounts;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.testing.TestCore;

/** It is May 2011 in Berlin; the customer's second administrator Jun reads Japanese, his colleague Dora German. */
class MailsAboutDiscountsTest {

    private static final Instant JULY = Instant.parse("2011-07-10T12:00:00Z");

    @RegisterExtension
    final TestCore core = new TestCore();

    private RegisteredOrganization supplier;
    private long customer;

    @BeforeEach
    void aCustomerWithAdministrators() {
        supplier = aSupplier(core);
        customer = aCustomerOf(core, supplier, "Blue Water").organization().key();
        administrator("jun", "ja");
        administrator("dora", "de");
        core.signIn(supplier.administrator());
    }

    @Test
    void everyAdministratorReadsOfItInHisLanguage() {
        grant("12.5", JULY);

        assertThat(last("dora").subject()).isEqualTo("Ein Rabatt von 12,5 Prozent von Harbor Software");
        assertThat(last("dora").text()).contains("von 1. Mai 2011 bis 31. Juli 2011");
        assertThat(last("jun").text()).contains("2011年5月1日", "2011年7月31日", "12.5 パーセント");
        assertThat(core.get(Mails.class).to("admin@example.com"))
                .extracting(MailView::text)
                .contains("Harbor Software takes 12.5 percent off your bills, from May 1, 2011 to July 31, 2011.\n");
    }

    @Test
    void aDiscountWithoutEndAndItsWithdrawalAreTold() {
        grant("10", null);
        assertThat(last("dora").text()).contains("ab 1. Mai 2011");

        core.get(GrantDiscount.class).withdraw(customer);
        core.settle();
        assertThat(last("dora").subject()).isEqualTo("Kein Rabatt von Harbor Software mehr");

        int before = mails("dora").size();
        core.get(GrantDiscount.class).withdraw(customer);
        assertThat(mails("dora")).hasSize(before);
    }

    @Test
    void theEndIsWrittenAsPeopleWriteDays() {
        grant("12.5", JULY);
        core.clock().set(Instant.parse("2011-07-26T00:00:00Z"));
        core.get(TellEndOfDiscounts.class).tell();
        core.settle();

        assertThat(last("dora").subject()).isEqualTo("Ihr Rabatt von 12,5 Prozent endet am 31. Juli 2011");
    }

    private void grant(String percent, Instant until) {
        DiscountData seen = core.get(Discounts.class)
                .find(supplier.organization().key(), customer)
                .map(present -> new DiscountData(
                        present.key(),
                        present.version(),
                        new BigDecimal(percent),
                        present.view().validFrom(),
                        until))
                .orElseGet(() -> new DiscountData(
                        0, 0, new BigDecimal(percent), core.clock().instant(), until));
        core.get(GrantDiscount.class).grant(customer, seen);
        core.settle();
    }

    private void administrator(String userId, String language) {
        core.get(CreateUser.class)
                .create(
                        customer,
                        new UserData(
                                userId,
                                userId + "@blue.example",
                                language,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Set.of(UserRole.ORGANIZATION_ADMIN)),
                        null);
    }

    private List<MailView> mails(String userId) {
        return core.get(Mails.class).to(userId + "@blue.example");
    }

    private MailView last(String userId) {
        List<MailView> mails = mails(userId);
        return mails.get(mails.size() - 1);
    }
}
