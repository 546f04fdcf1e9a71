package org.oscm.vo;

import java.math.BigDecimal;

/** A VAT rate. */
public class VOVatRate extends BaseVO {
    private static final long serialVersionUID = 1L;

    private BigDecimal rate;

    /** Percentage from 0 to 100 with at most two decimals; null removes the rate. */
    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }
}
