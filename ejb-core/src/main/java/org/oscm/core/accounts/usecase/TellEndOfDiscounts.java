package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.oscm.core.accounts.DiscountView;
import org.oscm.core.accounts.model.Discount;
import org.oscm.core.accounts.repository.Discounts;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.MailAdministrators;
import org.oscm.core.kernel.Period;
import org.oscm.core.notifications.MailTemplate;

/** Tells customers once that a discount ends within a week. */
@Dependent
public class TellEndOfDiscounts {

    private static final Duration BEFORE = Duration.ofDays(7);

    private final Discounts discounts;
    private final FindParties parties;
    private final MailAdministrators mailAdministrators;
    private final Clock clock;

    @Inject
    public TellEndOfDiscounts(
            Discounts discounts, FindParties parties, MailAdministrators mailAdministrators, Clock clock) {
        this.discounts = discounts;
        this.parties = parties;
        this.mailAdministrators = mailAdministrators;
        this.clock = clock;
    }

    public void tell() {
        Instant now = clock.instant();
        discounts.endingUntold(new Period(now, now.plus(BEFORE))).forEach(this::tell);
    }

    private void tell(Discount discount) {
        DiscountView ending = discount.view();
        OrganizationView supplier = parties.organization(discount.supplierKey());
        mailAdministrators.write(
                ending.customerKey(),
                MailTemplate.DISCOUNT_ENDING,
                ending.percent(),
                supplier.name(),
                ending.validTo().atZone(clock.getZone()).toLocalDate());
        discounts.endIsTold(ending.key());
    }
}
