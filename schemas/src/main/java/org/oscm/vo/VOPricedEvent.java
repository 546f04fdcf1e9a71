package org.oscm.vo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

public class VOPricedEvent extends BaseVO {
    private static final long serialVersionUID = 1L;

    private VOEventDefinition eventDefinition;
    private BigDecimal eventPrice;
    private List<VOSteppedPrice> steppedPrices = new ArrayList<>();

    public VOEventDefinition getEventDefinition() {
        return eventDefinition;
    }

    public void setEventDefinition(VOEventDefinition eventDefinition) {
        this.eventDefinition = eventDefinition;
    }

    public BigDecimal getEventPrice() {
        return eventPrice;
    }

    public void setEventPrice(BigDecimal eventPrice) {
        this.eventPrice = eventPrice;
    }

    public List<VOSteppedPrice> getSteppedPrices() {
        return steppedPrices;
    }

    public void setSteppedPrices(List<VOSteppedPrice> steppedPrices) {
        this.steppedPrices = steppedPrices == null ? new ArrayList<>() : steppedPrices;
    }
}
