package org.oscm.core.accounts.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;

/** A currency in which prices may be given. */
@Entity
@Table(name = "supported_currency")
public class SupportedCurrency {

    private static final Set<String> ISO_CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    @Id
    private String code;

    protected SupportedCurrency() {}

    /** @throws Refusal if it is no code of ISO 4217 */
    public SupportedCurrency(String code) {
        if (!ISO_CODES.contains(Check.required("code", code))) {
            throw Refusal.ofMember(InputError.CURRENCY_CODE, "code", code);
        }
        this.code = code;
    }

    public String code() {
        return code;
    }
}
