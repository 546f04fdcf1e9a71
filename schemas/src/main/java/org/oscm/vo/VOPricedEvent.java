package org.oscm.vo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What an event costs, per occurrence times multiplier. */
public class VOPricedEvent extends BaseVO {
    private static final long serialVersionUID = 1L;

    private VOEventDefinition eventDefinition;
    private BigDecimal eventPrice;
    private List<VOSteppedPrice> steppedPrices = new ArrayList<>();

    /** The event. */
    public VOEventDefinition getEventDefinition() {
        return eventDefinition;
    }

    public void setEventDefinition(VOEventDefinition eventDefinition) {
        this.eventDefinition = eventDefinition;
    }

    /** Price of one event. */
    public BigDecimal getEventPrice() {
        return eventPrice;
    }

    public void setEventPrice(BigDecimal eventPrice) {
        this.eventPrice = eventPrice;
    }

    /** Prices by number of events, instead of one price; the last step has no limit. */
    public List<VOSteppedPrice> getSteppedPrices() {
        return steppedPrices;
    }

    public void setSteppedPrices(List<VOSteppedPrice> steppedPrices) {
        this.steppedPrices = steppedPrices == null ? new ArrayList<>() : steppedPrices;
    }
}
