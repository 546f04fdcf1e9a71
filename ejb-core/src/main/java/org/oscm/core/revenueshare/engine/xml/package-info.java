/**
 * The revenue share files (developer's guide, appendix B): from calculated shares and the names they need to the XML of
 * the four RevenueShareResult schemas. The same shares and names always give the same bytes.
 */
package org.oscm.core.revenueshare.engine.xml;
