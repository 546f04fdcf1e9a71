/**
 * The billing data file (developer's guide, appendix A): from a calculated bill and the names it needs to the XML of
 * BillingResult.xsd. The same bill and names always give the same bytes.
 */
package org.oscm.core.billing.engine.xml;
