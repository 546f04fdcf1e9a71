package org.oscm.core.pricing.engine;

import java.util.Optional;
import org.oscm.core.kernel.Revision;

/**
 * A value that was set for a parameter of the subscription.
 *
 * @param value the value as text; absent if the parameter was unset
 * @param revision since when it holds; a deletion marks that the parameter left the subscription
 */
public record ParameterValue(Optional<String> value, Revision revision) implements Revised {}
