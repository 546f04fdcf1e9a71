package org.oscm.vo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What choosing an option of an enumerated parameter costs. */
public class VOPricedOption extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String optionId;
    private long parameterOptionKey;
    private BigDecimal pricePerSubscription;
    private BigDecimal pricePerUser;
    private List<VOPricedRole> roleSpecificUserPrices = new ArrayList<>();

    /** Id of the option. */
    public String getOptionId() {
        return optionId;
    }

    public void setOptionId(String optionId) {
        this.optionId = optionId;
    }

    /** Key of the option. */
    public long getParameterOptionKey() {
        return parameterOptionKey;
    }

    public void setParameterOptionKey(long parameterOptionKey) {
        this.parameterOptionKey = parameterOptionKey;
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

    /** Prices of users in certain service roles, on top of the price of a user. */
    public List<VOPricedRole> getRoleSpecificUserPrices() {
        return roleSpecificUserPrices;
    }

    public void setRoleSpecificUserPrices(List<VOPricedRole> roleSpecificUserPrices) {
        this.roleSpecificUserPrices = roleSpecificUserPrices == null ? new ArrayList<>() : roleSpecificUserPrices;
    }
}
