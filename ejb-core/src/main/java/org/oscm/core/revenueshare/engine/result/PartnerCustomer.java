package org.oscm.core.revenueshare.engine.result;

/**
 * The earnings of a partner with one customer of a service: element {@code ServiceCustomerRevenue}.
 *
 * @param customer the customer
 * @param revenue total revenue and share
 */
public record PartnerCustomer(String customer, PartnerRevenue revenue) {}
