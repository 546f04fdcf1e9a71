package org.oscm.vo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a parameter costs. A numeric one costs per unit of its value. */
public class VOPricedParameter extends BaseVO {
    private static final long serialVersionUID = 1L;

    private long parameterKey;
    private BigDecimal pricePerSubscription;
    private BigDecimal pricePerUser;
    private List<VOPricedOption> pricedOptions = new ArrayList<>();
    private List<VOPricedRole> roleSpecificUserPrices = new ArrayList<>();
    private List<VOSteppedPrice> steppedPrices = new ArrayList<>();
    private VOParameterDefinition voParameterDef;

    /** Key of the parameter at the service. */
    public long getParameterKey() {
        return parameterKey;
    }

    public void setParameterKey(long parameterKey) {
        this.parameterKey = parameterKey;
    }

    /** Price per period for the subscription. */
    public BigDecimal getPricePerSubscription() {
        return pricePerSubscription;
    }

    public void setPricePerSubscription(BigDecimal pricePerSubscription) {
        this.pricePerSubscription = pricePerSubscription;
    }

    /** Price per period for each user. */
    public BigDecimal getPricePerUser() {
        return pricePerUser;
    }

    public void setPricePerUser(BigDecimal pricePerUser) {
        this.pricePerUser = pricePerUser;
    }

    /** Prices by option of an enumerated parameter. */
    public List<VOPricedOption> getPricedOptions() {
        return pricedOptions;
    }

    public void setPricedOptions(List<VOPricedOption> pricedOptions) {
        this.pricedOptions = pricedOptions == null ? new ArrayList<>() : pricedOptions;
    }

    /** Prices of users in certain service roles, on top of the price of a user. */
    public List<VOPricedRole> getRoleSpecificUserPrices() {
        return roleSpecificUserPrices;
    }

    public void setRoleSpecificUserPrices(List<VOPricedRole> roleSpecificUserPrices) {
        this.roleSpecificUserPrices = roleSpecificUserPrices == null ? new ArrayList<>() : roleSpecificUserPrices;
    }

    /** Prices by value of a numeric parameter, instead of one price; the last step has no limit. */
    public List<VOSteppedPrice> getSteppedPrices() {
        return steppedPrices;
    }

    public void setSteppedPrices(List<VOSteppedPrice> steppedPrices) {
        this.steppedPrices = steppedPrices == null ? new ArrayList<>() : steppedPrices;
    }

    /** The parameter. */
    public VOParameterDefinition getVoParameterDef() {
        return voParameterDef;
    }

    public void setVoParameterDef(VOParameterDefinition voParameterDef) {
        this.voParameterDef = voParameterDef;
    }
}
