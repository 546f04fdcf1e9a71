package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.oscm.core.accounts.DiscountView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.MailAdministrators;
import org.oscm.core.notifications.MailTemplate;

/** Tells the administrators of a customer what a supplier does about his discount. */
@Dependent
public class TellOfDiscount {

    private final MailAdministrators mailAdministrators;
    private final FindParties parties;
    private final Clock clock;

    @Inject
    public TellOfDiscount(MailAdministrators mailAdministrators, FindParties parties, Clock clock) {
        this.mailAdministrators = mailAdministrators;
        this.parties = parties;
        this.clock = clock;
    }

    void granted(long supplierKey, DiscountView discount) {
        String supplier = parties.organization(supplierKey).name();
        LocalDate first = day(discount.validFrom());
        if (discount.validTo() == null) {
            mailAdministrators.write(
                    discount.customerKey(), MailTemplate.DISCOUNT_GRANTED, discount.percent(), supplier, first);
        } else {
            mailAdministrators.write(
                    discount.customerKey(),
                    MailTemplate.DISCOUNT_GRANTED_UNTIL,
                    discount.percent(),
                    supplier,
                    first,
                    day(discount.validTo()));
        }
    }

    void withdrawn(long supplierKey, DiscountView discount) {
        mailAdministrators.write(
                discount.customerKey(),
                MailTemplate.DISCOUNT_WITHDRAWN,
                discount.percent(),
                parties.organization(supplierKey).name());
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
