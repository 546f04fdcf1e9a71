/**
 * What happened inside applications, as the applications report it: raw material for event prices and reports. An event
 * never changes; when it has been billed it names the bill.
 */
package org.oscm.core.events;
