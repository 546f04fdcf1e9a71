package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.accounts.model.SupportedCurrency;
import org.oscm.core.accounts.repository.SupportedCurrencies;
import org.oscm.core.kernel.Refusal;

/** From now on prices may be given in one more currency. */
@Dependent
public class AddCurrency {

    private final SupportedCurrencies currencies;

    @Inject
    public AddCurrency(SupportedCurrencies currencies) {
        this.currencies = currencies;
    }

    /**
     * @return false if it was supported already
     * @throws Refusal if it is no code of ISO 4217
     */
    public boolean add(String code) {
        SupportedCurrency currency = new SupportedCurrency(code);
        if (currencies.has(code)) {
            return false;
        }
        currencies.add(currency);
        return true;
    }
}
