package org.oscm.core.accounts;

import org.oscm.core.history.Fact;
import org.oscm.core.history.FactKind;

/** Who gets a customer's bills. Subject and owner is the billing contact; absent texts are null. */
@FactKind("billing-contact")
public record BillingContactChanged(
        String contactId, String companyName, String address, String email, boolean orgAddressUsed) implements Fact {}
