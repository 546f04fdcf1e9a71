package org.oscm.vo;

import java.math.BigDecimal;

public class VOSteppedPrice extends BaseVO {
    private static final long serialVersionUID = 1L;

    private Long limit;
    private BigDecimal price;

    public Long getLimit() {
        return limit;
    }

    public void setLimit(Long limit) {
        this.limit = limit;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }
}
