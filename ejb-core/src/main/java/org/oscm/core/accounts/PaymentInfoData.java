package org.oscm.core.accounts;

/**
 * What a customer says about how he pays.
 *
 * @param key 0 for a new one
 * @param version what was read; ignored for a new one
 * @param paymentInfoId unique in the organization
 */
public record PaymentInfoData(long key, int version, String paymentInfoId, long paymentTypeKey) {}
