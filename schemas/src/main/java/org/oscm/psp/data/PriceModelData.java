package org.oscm.psp.data;

import java.io.Serializable;
import java.math.BigDecimal;

/** The part of a bill that comes from one price model. */
public class PriceModelData implements Serializable {
    private static final long serialVersionUID = 1L;

    private long endDate;
    private BigDecimal netAmount;
    private int position;
    private long startDate;

    /** End of the time it covers, in milliseconds since 1970 UTC. */
    public long getEndDate() {
        return endDate;
    }

    public void setEndDate(long endDate) {
        this.endDate = endDate;
    }

    /** Its amount before VAT. */
    public BigDecimal getNetAmount() {
        return netAmount;
    }

    public void setNetAmount(BigDecimal netAmount) {
        this.netAmount = netAmount;
    }

    /** Its place on the bill, from 1. */
    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    /** Begin of the time it covers, in milliseconds since 1970 UTC. */
    public long getStartDate() {
        return startDate;
    }

    public void setStartDate(long startDate) {
        this.startDate = startDate;
    }
}
