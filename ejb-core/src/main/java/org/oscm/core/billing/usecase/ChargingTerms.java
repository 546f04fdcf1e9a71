package org.oscm.core.billing.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.oscm.core.accounts.DiscountChanged;
import org.oscm.core.accounts.VatRateChanged;
import org.oscm.core.billing.engine.history.DiscountRevision;
import org.oscm.core.billing.engine.history.VatRateRevision;
import org.oscm.core.billing.engine.history.VatScope;
import org.oscm.core.history.Fact;
import org.oscm.core.history.History;
import org.oscm.core.history.Recorded;
import org.oscm.core.identity.OrganizationChanged;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Revision;

/** What the organization that writes the bill agreed with a customer beside the prices: discount and VAT. */
final class ChargingTerms {

    private final History charging;
    private final long customerKey;

    /** @param charging history of the organization that writes the bill */
    ChargingTerms(History charging, long customerKey) {
        this.charging = charging;
        this.customerKey = customerKey;
    }

    List<DiscountRevision> discounts() {
        List<DiscountRevision> rows = new ArrayList<>();
        for (Recorded<DiscountChanged> recorded : charging.all(DiscountChanged.class)) {
            DiscountChanged discount = recorded.fact();
            if (discount.customerKey() == customerKey) {
                rows.add(new DiscountRevision(
                        orZero(discount.percent()),
                        Optional.ofNullable(discount.validFrom()).orElse(Instant.MIN),
                        Optional.ofNullable(discount.validTo()),
                        revision(recorded, discount.percent() == null)));
            }
        }
        return rows;
    }

    /**
     * The rates that may apply: the default, that of the customer's country, the customer's own. Customers of a reseller
     * get none, because VAT needs the relation of a supplier and its customer.
     *
     * @param country of the customer; null if not known
     */
    List<VatRateRevision> vatRates(String country) {
        return isSupplier() ? history(charging.bySubject(VatRateChanged.class).values(), country) : List.of();
    }

    private List<VatRateRevision> history(Collection<List<Recorded<VatRateChanged>>> rates, String country) {
        return rates.stream()
                .flatMap(List::stream)
                .filter(recorded -> applies(recorded.fact(), country))
                .map(ChargingTerms::rate)
                .toList();
    }

    private boolean applies(VatRateChanged rate, String country) {
        return switch (scope(rate)) {
            case DEFAULT -> true;
            case COUNTRY -> rate.country().equals(country);
            case CUSTOMER -> rate.customerKey() == customerKey;
        };
    }

    private static VatRateRevision rate(Recorded<VatRateChanged> recorded) {
        VatRateChanged rate = recorded.fact();
        return new VatRateRevision(
                String.valueOf(recorded.subject()),
                scope(rate),
                orZero(rate.percent()),
                revision(recorded, rate.percent() == null));
    }

    private static VatScope scope(VatRateChanged rate) {
        if (rate.customerKey() != null) {
            return VatScope.CUSTOMER;
        }
        return rate.country() == null ? VatScope.DEFAULT : VatScope.COUNTRY;
    }

    private boolean isSupplier() {
        return charging.all(OrganizationChanged.class).stream()
                .reduce((older, newer) -> newer)
                .filter(newest -> newest.fact().roles().contains(OrganizationRole.SUPPLIER))
                .isPresent();
    }

    private static BigDecimal orZero(BigDecimal percent) {
        return percent == null ? BigDecimal.ZERO : percent;
    }

    private static Revision revision(Recorded<? extends Fact> recorded, boolean deletion) {
        return new Revision(recorded.at(), recorded.revision(), deletion);
    }
}
