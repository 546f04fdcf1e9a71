package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.aCustomerOf;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.repository.Discounts;
import org.oscm.core.accounts.usecase.GrantDiscount;
import org.oscm.core.accounts.usecase.TellEndOfDiscounts;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.testing.TestCore;

/** A discount until the end of July 2011. */
class EndingDiscountsTest {

    private static final Instant IN_JULY = Instant.parse("2011-07-14T12:00:00Z");
    private static final Instant IN_AUGUST = Instant.parse("2011-08-14T12:00:00Z");
    private static final Instant A_WEEK_BEFORE_AUGUST = Instant.parse("2011-07-24T22:00:00Z");

    @RegisterExtension
    final TestCore core = new TestCore();

    private long supplierKey;
    private long customerKey;

    @BeforeEach
    void aDiscount() {
        RegisteredOrganization supplier = aSupplier(core);
        customerKey = aCustomerOf(core, supplier, "Blue Water").organization().key();
        supplierKey = supplier.organization().key();
        core.signIn(supplier.administrator());
        grant(0, 0, IN_JULY);
    }

    @Test
    void theCustomerIsToldAWeekBeforeAndOnce() {
        assertThat(mailsAt(A_WEEK_BEFORE_AUGUST.minusSeconds(1))).isEmpty();

        assertThat(mailsAt(A_WEEK_BEFORE_AUGUST)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Your discount of 12.5 percent ends on July 31, 2011");
            assertThat(mail.text()).contains("that Harbor Software has granted");
        });
        assertThat(mailsAt(A_WEEK_BEFORE_AUGUST.plusSeconds(86_400))).hasSize(1);
    }

    @Test
    void aLookThatComesLateStillTellsWhatHasNotEnded() {
        assertThat(mailsAt(Instant.parse("2011-07-31T21:59:59Z"))).hasSize(1);
    }

    @Test
    void whatHasEndedIsNoNews() {
        assertThat(mailsAt(Instant.parse("2011-07-31T22:00:00Z"))).isEmpty();
    }

    @Test
    void aDiscountThatWasMadeLongerEndsAgainAndTheSupplierCanChangeItAllTheTime() {
        DiscountView read = discount();
        mailsAt(A_WEEK_BEFORE_AUGUST);
        grant(read.key(), read.version(), IN_AUGUST);
        assertThat(mailsAt(A_WEEK_BEFORE_AUGUST)).hasSize(1);

        assertThat(mailsAt(Instant.parse("2011-08-28T00:00:00Z"))).hasSize(2);
    }

    private List<MailView> mailsAt(Instant now) {
        core.clock().set(now);
        core.get(TellEndOfDiscounts.class).tell();
        core.settle();
        return core.get(Mails.class).to("admin@example.com").stream()
                .filter(mail -> mail.subject().contains("ends on"))
                .toList();
    }

    private DiscountView discount() {
        return core.get(Discounts.class)
                .find(supplierKey, customerKey)
                .orElseThrow()
                .view();
    }

    private void grant(long key, int version, Instant to) {
        Instant from = key == 0 ? core.clock().instant() : discount().validFrom();
        core.get(GrantDiscount.class)
                .grant(customerKey, new DiscountData(key, version, new BigDecimal("12.5"), from, to));
        core.settle();
    }
}
