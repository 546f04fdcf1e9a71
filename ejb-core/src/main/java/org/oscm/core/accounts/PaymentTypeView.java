package org.oscm.core.accounts;

/** A way to pay, for example {@code INVOICE}. No member is null. */
public record PaymentTypeView(long key, String paymentTypeId, PaymentCollector collectedBy) {}
