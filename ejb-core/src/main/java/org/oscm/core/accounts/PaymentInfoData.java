package org.oscm.core.accounts;

/**
 * What a customer says about how he pays.
 *
 * @param key 0 for a new one
 * @param version what was read; ignored for a new one
 * @param paymentInfoId unique in the organization
 * @param paymentTypeKey the way to pay, 0 if it is named by its id
 * @param paymentTypeId the way to pay by its id, used where there is no key
 */
public record PaymentInfoData(long key, int version, String paymentInfoId, long paymentTypeKey, String paymentTypeId) {}
