package org.oscm.vo;

import java.math.BigDecimal;

public class VOPricedRole extends BaseVO {
    private static final long serialVersionUID = 1L;

    private BigDecimal pricePerUser;
    private VORoleDefinition role;

    public BigDecimal getPricePerUser() {
        return pricePerUser;
    }

    public void setPricePerUser(BigDecimal pricePerUser) {
        this.pricePerUser = pricePerUser;
    }

    public VORoleDefinition getRole() {
        return role;
    }

    public void setRole(VORoleDefinition role) {
        this.role = role;
    }
}
