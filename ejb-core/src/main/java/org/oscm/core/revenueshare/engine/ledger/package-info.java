/** What was sold on which terms: the facts that the revenue shares are calculated from. */
package org.oscm.core.revenueshare.engine.ledger;
