/**
 * What customers owe. A run finds the subscriptions with periods that are due, rates each from its recorded history and
 * stores one bill per subscription and period, exactly once, whatever is killed or started twice. Bills are exported as
 * the published billing data.
 */
package org.oscm.core.billing;
