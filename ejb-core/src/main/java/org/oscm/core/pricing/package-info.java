/**
 * The room of what services cost: price models with everything they charge for. A price model is read and written as a
 * whole ({@link org.oscm.core.pricing.PriceTerms}), so it is stored as one document; amounts keep the decimals they were
 * given with.
 */
package org.oscm.core.pricing;
