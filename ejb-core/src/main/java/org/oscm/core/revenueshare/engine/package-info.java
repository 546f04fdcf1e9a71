/**
 * Revenue shares of a calendar month, for brokers, resellers, suppliers and marketplace owners. Pure calculation.
 */
package org.oscm.core.revenueshare.engine;
