/** What happened: the facts that billing reads, as immutable rows. */
package org.oscm.core.billing.engine.history;
