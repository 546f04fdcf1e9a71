package org.oscm.core.billing.engine.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * The costs of parameters: element {@code Parameters}.
 *
 * @param parameters by name, then newest value first, at least one
 * @param total sum of the costs, 2 decimals
 */
public record ParametersCosts(List<ParameterCosts> parameters, BigDecimal total) {

    public ParametersCosts {
        parameters = List.copyOf(parameters);
    }
}
