package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.VatRateData;
import org.oscm.core.accounts.VatTarget;
import org.oscm.core.accounts.model.VatRate;
import org.oscm.core.accounts.repository.VatRates;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;

/**
 * A supplier says which VAT his customers pay. The default rate is the switch: with it VAT is added to bills, without it
 * no other rate can be, and taking it away takes all others with it.
 */
@Dependent
public class SaveVatRates {

    private final VatRates rates;
    private final FindCustomers customers;
    private final RecordFact recordFact;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public SaveVatRates(
            VatRates rates, FindCustomers customers, RecordFact recordFact, CurrentCaller caller, Clock clock) {
        this.rates = rates;
        this.customers = customers;
        this.recordFact = recordFact;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Rates that are not named stay as they are.
     *
     * @throws Refusal if the caller's organization is no supplier, a rate is not valid, named twice, for somebody who is
     *     not his customer, or changed since it was read, or there is no default rate beside others
     */
    public void save(List<VatRateData> wanted) {
        long supplier = supplier();
        refuseTwice(wanted);
        Map<VatTarget, VatRate> present =
                rates.of(supplier).stream().collect(Collectors.toMap(VatRate::target, Function.identity()));
        boolean enabled = isEnabled(wanted, present.containsKey(VatTarget.DEFAULT));
        if (!enabled && wanted.stream().anyMatch(rate -> rate.percent() != null)) {
            throw Refusal.ofMember(AccountsError.VAT_NOT_ENABLED, "defaultVat");
        }
        Instant now = clock.instant();
        wanted.forEach(rate -> apply(supplier, rate, present, now));
        if (!enabled) {
            present.values().forEach(rate -> remove(supplier, rate, now));
        }
    }

    private static boolean isEnabled(List<VatRateData> wanted, boolean before) {
        return wanted.stream()
                .filter(rate -> rate.target().isDefault())
                .map(rate -> rate.percent() != null)
                .findAny()
                .orElse(before);
    }

    private long supplier() {
        if (!caller.get().actsAs(OrganizationRole.SUPPLIER)) {
            throw Refusal.of(AccountsError.NOT_A_SUPPLIER, caller.get().organizationId());
        }
        return caller.get().organizationKey();
    }

    private static void refuseTwice(List<VatRateData> wanted) {
        Set<VatTarget> seen = new HashSet<>();
        wanted.stream()
                .map(VatRateData::target)
                .filter(target -> !seen.add(target))
                .findFirst()
                .ifPresent(twice -> {
                    throw Refusal.ofMember(
                            AccountsError.VAT_RATE_TWICE,
                            twice.country() == null ? "organization" : "country",
                            twice.word());
                });
    }

    private void apply(long supplier, VatRateData wanted, Map<VatTarget, VatRate> present, Instant now) {
        check(supplier, wanted.target());
        VatRate rate = present.get(wanted.target());
        if (rate != null && (wanted.percent() != null || wanted.key() != 0)) {
            rate.expect(wanted);
        }
        if (rate == null && wanted.key() != 0) {
            throw Refusal.of(AccountsError.VAT_RATE_CHANGED);
        }
        if (wanted.percent() != null) {
            present.put(
                    wanted.target(), rate == null ? add(supplier, wanted, now) : change(supplier, rate, wanted, now));
        } else if (rate != null) {
            remove(supplier, present.remove(wanted.target()), now);
        }
    }

    private void check(long supplier, VatTarget target) {
        Check.country("country", target.country());
        if (target.customerKey() != null) {
            customers.customer(supplier, target.customerKey());
        }
    }

    private VatRate add(long supplier, VatRateData wanted, Instant now) {
        VatRate rate = new VatRate(supplier, wanted.target(), wanted.percent());
        rates.add(rate);
        recordFact.record(now, rate.key(), supplier, rate.fact());
        return rate;
    }

    private VatRate change(long supplier, VatRate rate, VatRateData wanted, Instant now) {
        if (rate.change(wanted.percent())) {
            recordFact.record(now, rate.key(), supplier, rate.fact());
        }
        return rate;
    }

    private void remove(long supplier, VatRate rate, Instant now) {
        rates.remove(rate);
        recordFact.record(now, rate.key(), supplier, rate.removal());
    }
}
