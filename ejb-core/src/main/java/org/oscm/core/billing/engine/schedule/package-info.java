/**
 * Schedule: billing periods and what a billing run has to bill.
 */
package org.oscm.core.billing.engine.schedule;
