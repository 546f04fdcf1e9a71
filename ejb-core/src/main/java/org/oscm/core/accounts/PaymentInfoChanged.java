package org.oscm.core.accounts;

import org.oscm.core.history.Fact;
import org.oscm.core.history.FactKind;

/** How a customer pays; bills print the payment type. Subject and owner is the payment information. */
@FactKind("payment-info")
public record PaymentInfoChanged(String paymentInfoId, String paymentTypeId) implements Fact {}
