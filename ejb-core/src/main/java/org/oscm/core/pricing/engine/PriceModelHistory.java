package org.oscm.core.pricing.engine;

import java.util.List;

/**
 * Everything that was ever agreed about the prices of one price model. The rows of every list may come in any order;
 * later rows do not replace earlier ones, the engine picks the row that held at the time in question.
 *
 * @param id identity of the price model, unique within one request
 * @param versions versions of the price model itself, at least one
 * @param rolePrices prices added per user for a service role
 * @param userSteps steps of the price per user; empty if the price per user is flat
 * @param events prices of events
 * @param parameters parameters with prices
 */
public record PriceModelHistory(
        String id,
        List<PriceModelVersion> versions,
        List<RolePrice> rolePrices,
        List<PriceStep> userSteps,
        List<EventPrice> events,
        List<PricedParameter> parameters) {

    public PriceModelHistory {
        versions = List.copyOf(versions);
        rolePrices = List.copyOf(rolePrices);
        userSteps = List.copyOf(userSteps);
        events = List.copyOf(events);
        parameters = List.copyOf(parameters);
    }
}
