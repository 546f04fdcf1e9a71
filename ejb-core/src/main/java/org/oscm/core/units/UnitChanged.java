package org.oscm.core.units;

import org.oscm.core.history.Fact;
import org.oscm.core.history.FactKind;

/**
 * What bills print about an organizational unit. Subject and owner is the unit.
 *
 * @param referenceId null for none
 */
@FactKind("organizational-unit")
public record UnitChanged(String name, String referenceId) implements Fact {}
