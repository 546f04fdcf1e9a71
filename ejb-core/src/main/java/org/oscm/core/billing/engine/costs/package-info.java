/**
 * Costs: one class for each position of a bill, named by what it computes.
 */
package org.oscm.core.billing.engine.costs;
