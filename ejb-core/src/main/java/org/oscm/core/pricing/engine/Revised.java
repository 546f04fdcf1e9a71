package org.oscm.core.pricing.engine;

import org.oscm.core.kernel.Revision;

/** A row of a history. */
public interface Revised {

    /** Since when the row holds. */
    Revision revision();
}
