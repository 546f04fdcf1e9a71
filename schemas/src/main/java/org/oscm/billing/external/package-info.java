/**
 * What the adapter of an external billing system implements. The platform looks its beans up by JNDI and calls them
 * remotely; an adapter can also send a {@link org.oscm.billing.external.pricemodel.service.PriceModel} to the
 * platform's queue by itself.
 */
package org.oscm.billing.external;
