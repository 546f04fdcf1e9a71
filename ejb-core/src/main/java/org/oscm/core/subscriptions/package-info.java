/**
 * Who uses what: subscriptions of customers to services, from the order to the end, and the users assigned to them. What
 * an application must be asked for stands in an order that is stored with the change and carried out after it, so that no
 * call runs inside a transaction and none is forgotten when the server dies. That an instance is closed or open, because
 * payment was lost or found again, stands in a notice, which hinders nobody.
 *
 * <p>Tells billing: {@link org.oscm.core.subscriptions.SubscriptionChanged} and
 * {@link org.oscm.core.subscriptions.AssignmentChanged}, both owned by the key of the subscription.
 */
package org.oscm.core.subscriptions;
