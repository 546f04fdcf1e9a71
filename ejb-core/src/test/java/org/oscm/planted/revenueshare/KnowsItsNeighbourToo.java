package org.oscm.planted.revenueshare;

import org.oscm.planted.billing.KnowsItsNeighbour;

/** The other half of a cycle. */
public final class KnowsItsNeighbourToo {

    KnowsItsNeighbour neighbour() {
        return new KnowsItsNeighbour();
    }
}
