/** The two sides of a payment service provider's integration. */
package org.oscm.psp.intf;
