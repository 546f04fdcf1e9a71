package org.oscm.vo;

import java.math.BigDecimal;

/** A price that holds up to a limit. */
public class VOSteppedPrice extends BaseVO {
    private static final long serialVersionUID = 1L;

    private Long limit;
    private BigDecimal price;

    /** Last number the price holds for; null for no limit. */
    public Long getLimit() {
        return limit;
    }

    public void setLimit(Long limit) {
        this.limit = limit;
    }

    /** Price of each unit within the step. */
    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }
}
