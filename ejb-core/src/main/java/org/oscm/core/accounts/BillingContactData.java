package org.oscm.core.accounts;

/**
 * Who gets a customer's bills.
 *
 * @param key 0 for a new one
 * @param version what was read; ignored for a new one
 * @param contactId unique in the organization
 * @param companyName needed unless the organization's address is used
 * @param email needed
 * @param address needed unless the organization's address is used
 * @param orgAddressUsed whether bills go to the address of the organization
 */
public record BillingContactData(
        long key,
        int version,
        String contactId,
        String companyName,
        String email,
        String address,
        boolean orgAddressUsed) {}
