package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.usecase.AddCurrency;
import org.oscm.core.accounts.usecase.FindCurrencies;
import org.oscm.core.kernel.InputError;
import org.oscm.core.testing.TestCore;

class SupportedCurrenciesTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    @Test
    void are_none_until_the_operator_adds_some() {
        FindCurrencies currencies = core.get(FindCurrencies.class);
        assertThat(currencies.supportedCurrencies()).isEmpty();
        assertRefused(() -> currencies.requireSupported("EUR"), AccountsError.CURRENCY_NOT_SUPPORTED);

        assertThat(core.get(AddCurrency.class).add("JPY")).isTrue();
        assertThat(core.get(AddCurrency.class).add("EUR")).isTrue();
        assertThat(core.get(AddCurrency.class).add("EUR")).as("a second time").isFalse();

        assertThat(currencies.supportedCurrencies()).containsExactly("EUR", "JPY");
        assertThat(currencies.requireSupported("EUR")).isEqualTo("EUR");
    }

    @Test
    void have_codes_of_iso_4217() {
        assertRefused(() -> core.get(AddCurrency.class).add("eur"), InputError.CURRENCY_CODE, "code");
        assertRefused(() -> core.get(AddCurrency.class).add("XXXX"), InputError.CURRENCY_CODE, "code");
        assertRefused(() -> core.get(AddCurrency.class).add(null), InputError.REQUIRED, "code");
    }
}
