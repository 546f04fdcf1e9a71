/**
 * Who gets what of the revenue. After each billing run the revenue of the calendar month before is shared among
 * suppliers, brokers, resellers and marketplace owners: one result for each of them, stored once and never computed
 * again, from the month's bills and the recorded terms. Results are exported as the published revenue share data.
 */
package org.oscm.core.revenueshare;
