package org.oscm.vo;

import java.math.BigDecimal;

/** What a user in a certain service role costs. */
public class VOPricedRole extends BaseVO {
    private static final long serialVersionUID = 1L;

    private BigDecimal pricePerUser;
    private VORoleDefinition role;

    /** Price per period for each user. */
    public BigDecimal getPricePerUser() {
        return pricePerUser;
    }

    public void setPricePerUser(BigDecimal pricePerUser) {
        this.pricePerUser = pricePerUser;
    }

    /** The service role. */
    public VORoleDefinition getRole() {
        return role;
    }

    public void setRole(VORoleDefinition role) {
        this.role = role;
    }
}
