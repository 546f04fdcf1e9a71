package org.oscm.portal.home;

import org.oscm.portal.marketplace.PriceTag;
import org.oscm.portal.text.Texts;
import org.oscm.types.enumtypes.ServiceStatus;
import org.oscm.vo.VOService;

/**
 * A line of a seller's own services.
 *
 * @param name the name people read, else the service id
 * @param id the service id
 * @param tone the tone of the state
 * @param icon the icon of the state
 * @param state the state in a word
 * @param price the price in two lines
 */
public record OfferRow(String name, String id, String tone, String icon, String state, PriceTag price) {
    static OfferRow of(VOService service, Texts texts) {
        String name = service.getName();
        return new OfferRow(
                name == null || name.isBlank() ? service.getServiceId() : name,
                service.getServiceId(),
                tone(service.getStatus()),
                icon(service.getStatus()),
                texts.of("service." + service.getStatus()),
                PriceTag.of(service.getPriceModel(), texts));
    }

    private static String tone(ServiceStatus status) {
        return switch (status) {
            case ACTIVE -> "ok";
            case INACTIVE -> "wait";
            case SUSPENDED, OBSOLETE, DELETED -> "";
        };
    }

    private static String icon(ServiceStatus status) {
        return switch (status) {
            case ACTIVE -> "check";
            case INACTIVE -> "half";
            case SUSPENDED -> "pause";
            case OBSOLETE, DELETED -> "off";
        };
    }
}
