package org.oscm.core.accounts;

import java.math.BigDecimal;
import org.oscm.core.history.Fact;
import org.oscm.core.history.FactKind;

/**
 * A VAT rate of an organization that writes bills, after a change. It is the default of the organization, or holds for
 * customers of a country, or for one customer: the most special one applies. Subject is the rate, owner the organization.
 *
 * @param country two-letter code of ISO 3166; null unless it holds for a country
 * @param customerKey null unless it holds for one customer
 * @param percent 0 to 100; null when the rate was taken away
 */
@FactKind("vat-rate")
public record VatRateChanged(String country, Long customerKey, BigDecimal percent) implements Fact {}
