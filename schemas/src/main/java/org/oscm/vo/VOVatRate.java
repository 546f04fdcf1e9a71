package org.oscm.vo;

import java.math.BigDecimal;

public class VOVatRate extends BaseVO {
    private static final long serialVersionUID = 1L;

    private BigDecimal rate;

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }
}
