package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.repository.SupportedCurrencies;
import org.oscm.core.kernel.Refusal;

/** The currencies in which prices may be given. */
@Dependent
public class FindCurrencies {

    private final SupportedCurrencies currencies;

    @Inject
    public FindCurrencies(SupportedCurrencies currencies) {
        this.currencies = currencies;
    }

    /** ISO 4217 codes in alphabetical order. */
    public List<String> supportedCurrencies() {
        return currencies.codes();
    }

    /** @throws Refusal if prices cannot be given in this currency */
    public String requireSupported(String code) {
        if (code == null || !currencies.has(code)) {
            throw Refusal.of(AccountsError.CURRENCY_NOT_SUPPORTED, code);
        }
        return code;
    }
}
