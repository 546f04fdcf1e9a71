/**
 * Usage: when a subscription ran, who was assigned to it in which role, and which values its parameters had.
 */
package org.oscm.core.billing.engine.usage;
