package org.oscm.core.revenueshare.engine.result;

/**
 * The revenue of one customer with a service: element {@code CustomerRevenueShareDetails}.
 *
 * @param customer the customer
 * @param split the customer's revenue and who gets how much
 */
public record CustomerSplit(String customer, Split split) {}
