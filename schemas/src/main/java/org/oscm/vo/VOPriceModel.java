package org.oscm.vo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.oscm.types.enumtypes.PriceModelType;
import org.oscm.types.enumtypes.PricingPeriod;

/** What a service costs. Amounts are in the currency of the price model. */
public class VOPriceModel extends BaseVO {
    private static final long serialVersionUID = 1L;

    private List<VOPricedEvent> consideredEvents = new ArrayList<>();
    private String currencyISOCode;
    private String description;
    private boolean external;
    private int freePeriod;
    private String license;
    private BigDecimal oneTimeFee;
    private PricingPeriod period;
    private BigDecimal pricePerPeriod;
    private BigDecimal pricePerUserAssignment;
    private List<VOPricedRole> roleSpecificUserPrices = new ArrayList<>();
    private List<VOPricedParameter> selectedParameters = new ArrayList<>();
    private List<VOSteppedPrice> steppedPrices = new ArrayList<>();
    private PriceModelType type;

    /** The events that cost something. */
    public List<VOPricedEvent> getConsideredEvents() {
        return consideredEvents;
    }

    public void setConsideredEvents(List<VOPricedEvent> consideredEvents) {
        this.consideredEvents = consideredEvents == null ? new ArrayList<>() : consideredEvents;
    }

    /** ISO 4217 code of the currency; null for a free service. */
    public String getCurrencyISOCode() {
        return currencyISOCode;
    }

    public void setCurrencyISOCode(String currencyISOCode) {
        this.currencyISOCode = currencyISOCode;
    }

    /** What the price model says to customers, in the caller's language. */
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** Whether an external billing system calculates the costs. */
    public boolean isExternal() {
        return external;
    }

    public void setExternal(boolean external) {
        this.external = external;
    }

    /** Days that cost nothing at the start, 0 or more. */
    public int getFreePeriod() {
        return freePeriod;
    }

    public void setFreePeriod(int freePeriod) {
        this.freePeriod = freePeriod;
    }

    /** License text in the caller's language. */
    public String getLicense() {
        return license;
    }

    public void setLicense(String license) {
        this.license = license;
    }

    /** What is due once at the start. */
    public BigDecimal getOneTimeFee() {
        return oneTimeFee;
    }

    public void setOneTimeFee(BigDecimal oneTimeFee) {
        this.oneTimeFee = oneTimeFee;
    }

    /** Unit of time the prices are for; null for a free service. */
    public PricingPeriod getPeriod() {
        return period;
    }

    public void setPeriod(PricingPeriod period) {
        this.period = period;
    }

    /** Price of the subscription per period. */
    public BigDecimal getPricePerPeriod() {
        return pricePerPeriod;
    }

    public void setPricePerPeriod(BigDecimal pricePerPeriod) {
        this.pricePerPeriod = pricePerPeriod;
    }

    /** Price of an assigned user per period. */
    public BigDecimal getPricePerUserAssignment() {
        return pricePerUserAssignment;
    }

    public void setPricePerUserAssignment(BigDecimal pricePerUserAssignment) {
        this.pricePerUserAssignment = pricePerUserAssignment;
    }

    /** Prices of users in certain service roles, on top of the price of a user. */
    public List<VOPricedRole> getRoleSpecificUserPrices() {
        return roleSpecificUserPrices;
    }

    public void setRoleSpecificUserPrices(List<VOPricedRole> roleSpecificUserPrices) {
        this.roleSpecificUserPrices = roleSpecificUserPrices == null ? new ArrayList<>() : roleSpecificUserPrices;
    }

    /** The parameters that cost something. */
    public List<VOPricedParameter> getSelectedParameters() {
        return selectedParameters;
    }

    public void setSelectedParameters(List<VOPricedParameter> selectedParameters) {
        this.selectedParameters = selectedParameters == null ? new ArrayList<>() : selectedParameters;
    }

    /** Prices per user by number of users, instead of one price; the last step has no limit. */
    public List<VOSteppedPrice> getSteppedPrices() {
        return steppedPrices;
    }

    public void setSteppedPrices(List<VOSteppedPrice> steppedPrices) {
        this.steppedPrices = steppedPrices == null ? new ArrayList<>() : steppedPrices;
    }

    /** Whether the service costs something and how time is counted. */
    public PriceModelType getType() {
        return type;
    }

    public void setType(PriceModelType type) {
        this.type = type;
    }
}
