package org.oscm.vo;

public class VOCountryVatRate extends VOVatRate {
    private static final long serialVersionUID = 1L;

    private String country;

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
