package org.oscm.core.payments;

/**
 * What a payment service provider knows a seller by.
 *
 * @param psp the id of the provider
 * @param account the provider's id of the seller
 */
public record PspAccountView(String psp, String account) {}
