package org.oscm.core.catalog;

import org.oscm.core.history.Fact;
import org.oscm.core.history.FactKind;

/**
 * A subscription's parameter got a value. Subject is the parameter of the subscription's copy, owner the subscription.
 *
 * @param serviceKey key of the subscription's copy of the service
 * @param parameterId id of the declared or platform parameter
 * @param platform whether it is a platform parameter
 * @param valueType its data type
 * @param value as text; null if none is set; null for secrets as well
 */
@FactKind("parameter-value")
public record ParameterValueChanged(
        long serviceKey, String parameterId, boolean platform, ParameterValueType valueType, String value)
        implements Fact {}
