package org.oscm.vo;

import java.math.BigDecimal;

/** A discount a seller grants to a customer, for a time or for good. */
public class VODiscount extends BaseVO {
    private static final long serialVersionUID = 1L;

    private Long endTime;
    private Long startTime;
    private BigDecimal value;

    /** End of the last month it holds, in milliseconds since 1970 UTC; null for good. */
    public Long getEndTime() {
        return endTime;
    }

    public void setEndTime(Long endTime) {
        this.endTime = endTime;
    }

    /** Begin of the first month it holds, in milliseconds since 1970 UTC. */
    public Long getStartTime() {
        return startTime;
    }

    public void setStartTime(Long startTime) {
        this.startTime = startTime;
    }

    /** Percentage, above 0 and up to 100. */
    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }
}
