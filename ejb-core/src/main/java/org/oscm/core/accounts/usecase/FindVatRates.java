package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.oscm.core.accounts.VatRateView;
import org.oscm.core.accounts.model.VatRate;
import org.oscm.core.accounts.repository.VatRates;

/** Looks the VAT rates of a supplier up. */
@Dependent
public class FindVatRates {

    private final VatRates rates;

    @Inject
    public FindVatRates(VatRates rates) {
        this.rates = rates;
    }

    /** Empty if the supplier adds no VAT. */
    public Optional<VatRateView> ofAllOthers(long supplierKey) {
        return all(supplierKey).stream()
                .filter(rate -> rate.target().isDefault())
                .findAny();
    }

    /** In the order in which they were added. */
    public List<VatRateView> ofCountries(long supplierKey) {
        return all(supplierKey).stream()
                .filter(rate -> rate.target().country() != null)
                .toList();
    }

    /** In the order in which they were added. */
    public List<VatRateView> ofCustomers(long supplierKey) {
        return all(supplierKey).stream()
                .filter(rate -> rate.target().customerKey() != null)
                .toList();
    }

    private List<VatRateView> all(long supplierKey) {
        return rates.of(supplierKey).stream().map(VatRate::view).toList();
    }
}
