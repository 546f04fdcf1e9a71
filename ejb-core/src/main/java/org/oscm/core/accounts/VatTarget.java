package org.oscm.core.accounts;

/**
 * For whom a VAT rate holds: for customers of a country, for one customer, or for all others.
 *
 * @param country two-letter code of ISO 3166; null unless it holds for a country
 * @param customerKey null unless it holds for one customer
 */
public record VatTarget(String country, Long customerKey) {

    /** All customers for whom no other rate holds. */
    public static final VatTarget DEFAULT = new VatTarget(null, null);

    public static VatTarget country(String code) {
        return new VatTarget(code, null);
    }

    public static VatTarget customer(long key) {
        return new VatTarget(null, key);
    }

    public boolean isDefault() {
        return country == null && customerKey == null;
    }

    /** One word, different for all targets of a supplier. */
    public String word() {
        if (isDefault()) {
            return "DEFAULT";
        }
        return country == null ? String.valueOf(customerKey) : country;
    }
}
