package org.oscm.vo;

import java.math.BigDecimal;

public class VODiscount extends BaseVO {
    private static final long serialVersionUID = 1L;

    private Long endTime;
    private Long startTime;
    private BigDecimal value;

    public Long getEndTime() {
        return endTime;
    }

    public void setEndTime(Long endTime) {
        this.endTime = endTime;
    }

    public Long getStartTime() {
        return startTime;
    }

    public void setStartTime(Long startTime) {
        this.startTime = startTime;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }
}
