package org.oscm.portal.marketplace;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.oscm.types.enumtypes.PriceModelType;
import org.oscm.types.enumtypes.PricingPeriod;
import org.oscm.vo.VOEventDefinition;
import org.oscm.vo.VOPriceModel;
import org.oscm.vo.VOPricedEvent;
import org.oscm.vo.VOService;
import org.oscm.vo.VOSteppedPrice;

/** Services of the demo world as the core hands them out. */
final class ServiceFixtures {
    private ServiceFixtures() {}

    static VOService aService(String name, String seller, VOPriceModel price) {
        VOService service = new VOService();
        service.setName(name);
        service.setServiceId(name);
        service.setTechnicalId(name);
        service.setSellerName(seller);
        service.setShortDescription("About " + name);
        service.setTags(List.of());
        service.setPriceModel(price);
        return service;
    }

    static VOPriceModel free() {
        VOPriceModel model = new VOPriceModel();
        model.setType(PriceModelType.FREE_OF_CHARGE);
        return model;
    }

    static VOPriceModel charged(String perPeriod, String perUser) {
        VOPriceModel model = new VOPriceModel();
        model.setType(PriceModelType.PRO_RATA);
        model.setPeriod(PricingPeriod.MONTH);
        model.setCurrencyISOCode("EUR");
        model.setPricePerPeriod(new BigDecimal(perPeriod));
        model.setPricePerUserAssignment(new BigDecimal(perUser));
        model.setOneTimeFee(BigDecimal.ZERO);
        return model;
    }

    static VOPriceModel chargedByMessage(String... steps) {
        VOPriceModel model = charged("0", "0");
        VOEventDefinition message = new VOEventDefinition();
        message.setEventDescription("message");
        VOPricedEvent event = new VOPricedEvent();
        event.setEventDefinition(message);
        event.setSteppedPrices(Stream.of(steps).map(ServiceFixtures::step).toList());
        model.setConsideredEvents(List.of(event));
        return model;
    }

    static VOSteppedPrice step(String price) {
        VOSteppedPrice step = new VOSteppedPrice();
        step.setPrice(new BigDecimal(price));
        return step;
    }
}
