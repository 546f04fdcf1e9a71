package org.oscm.core.accounts;

import org.oscm.core.history.Fact;
import org.oscm.core.history.FactKind;

/**
 * A custom attribute of a customer or subscription after a change. Subject is the value. Owner is the subscription it is
 * attached to; what is attached to a customer is owned by the supplier who defined it.
 *
 * @param value null when it was taken away
 */
@FactKind("uda")
public record UdaChanged(String udaId, UdaTarget target, long targetKey, long supplierKey, String value)
        implements Fact {}
