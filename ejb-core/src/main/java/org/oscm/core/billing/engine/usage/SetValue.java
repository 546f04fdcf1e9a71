package org.oscm.core.billing.engine.usage;

import org.oscm.core.pricing.engine.PricedParameter;

/**
 * A value that was set for a parameter.
 *
 * @param parameter the parameter
 * @param value its value as text
 */
public record SetValue(PricedParameter parameter, String value) {}
