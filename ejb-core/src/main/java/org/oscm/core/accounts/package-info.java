/**
 * Business between organizations: how they are registered, who is whose customer, which payment types an operator gives
 * to sellers and sellers hand on to customers and services, the payment information and billing contacts of customers,
 * the currencies in which prices may be given, and what suppliers agree with customers beside the prices: VAT,
 * discounts and custom attributes, which bills read as facts.
 *
 * <p>Higher rooms make a subscriber a customer ({@link org.oscm.core.accounts.usecase.EnsureCustomerOf}), ask whether he
 * can pay ({@link org.oscm.core.accounts.usecase.FindPayment}) and where bills go
 * ({@link org.oscm.core.accounts.usecase.FindBillingContacts}), and hear when that has changed
 * ({@link org.oscm.core.accounts.PaymentEnablementChanged}, {@link org.oscm.core.accounts.PaymentDataChanged}). This room
 * learns of a service when it is made ({@link org.oscm.core.accounts.usecase.EnableServiceDefaults}).
 */
package org.oscm.core.accounts;
