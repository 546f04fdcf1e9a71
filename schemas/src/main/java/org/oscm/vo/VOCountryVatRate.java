package org.oscm.vo;

/** The VAT rate for customers of one country. */
public class VOCountryVatRate extends VOVatRate {
    private static final long serialVersionUID = 1L;

    private String country;

    /** ISO 3166 code of the country. */
    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
