package org.oscm.psp.data;

import java.io.Serializable;
import java.math.BigDecimal;

public class PriceModelData implements Serializable {
    private static final long serialVersionUID = 1L;

    private long endDate;
    private BigDecimal netAmount;
    private int position;
    private long startDate;

    public long getEndDate() {
        return endDate;
    }

    public void setEndDate(long endDate) {
        this.endDate = endDate;
    }

    public BigDecimal getNetAmount() {
        return netAmount;
    }

    public void setNetAmount(BigDecimal netAmount) {
        this.netAmount = netAmount;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public long getStartDate() {
        return startDate;
    }

    public void setStartDate(long startDate) {
        this.startDate = startDate;
    }
}
