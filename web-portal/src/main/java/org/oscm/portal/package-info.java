/**
 * The portal: one door for people, beside SOAP and REST.
 *
 * <p>A page is a Facelet below {@code webapp/{public,marketplace,admin}} with one bean named {@code <Page>Page}. A bean asks
 * the published services of the core and shapes the answer for reading; it decides nothing about the business. What all
 * pages share is in {@code frame}, words and figures for people are in {@code text}.
 */
package org.oscm.portal;
