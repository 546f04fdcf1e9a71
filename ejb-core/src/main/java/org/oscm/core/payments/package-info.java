/**
 * Payment service providers (PSPs), which collect payments for sellers: how they are reached, which payment types they take,
 * and the accounts that sellers have with them.
 */
package org.oscm.core.payments;
