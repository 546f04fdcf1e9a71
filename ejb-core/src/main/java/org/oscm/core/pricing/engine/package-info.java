/**
 * Prices over time and how a quantity, a value or a percentage becomes money. Pure calculation.
 */
package org.oscm.core.pricing.engine;
