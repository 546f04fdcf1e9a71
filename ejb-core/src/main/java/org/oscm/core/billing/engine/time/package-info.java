/**
 * Time: calendar units, and how usage becomes factors of them.
 */
package org.oscm.core.billing.engine.time;
