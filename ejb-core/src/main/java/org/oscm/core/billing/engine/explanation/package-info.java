/**
 * Explanations: where each amount of a bill comes from. Every position names its formula, the factor and the time it
 * counts, the price with the row of the history it was read from, the rows that made the usage, and the rounding.
 */
package org.oscm.core.billing.engine.explanation;
