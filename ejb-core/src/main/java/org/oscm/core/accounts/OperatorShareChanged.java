package org.oscm.core.accounts;

import java.math.BigDecimal;
import org.oscm.core.history.Fact;
import org.oscm.core.history.FactKind;

/**
 * The operator's share of what a supplier's newly published services earn. Subject and owner is the supplier.
 *
 * @param percent 0 to 100
 */
@FactKind("operator-share")
public record OperatorShareChanged(BigDecimal percent) implements Fact {}
