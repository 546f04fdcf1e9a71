/**
 * The room of where services are sold: marketplaces, which services are published there and who may order them. The
 * published services that prepare and show offers live here, because they need technical services, marketable services,
 * prices and marketplaces at once.
 */
package org.oscm.core.marketplace;
