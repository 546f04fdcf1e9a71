package org.oscm.core.accounts;

/** Who gets a customer's bills. Company name and address may be null if the organization's address is used. */
public record BillingContactView(
        long key,
        int version,
        String contactId,
        String companyName,
        String email,
        String address,
        boolean orgAddressUsed) {}
