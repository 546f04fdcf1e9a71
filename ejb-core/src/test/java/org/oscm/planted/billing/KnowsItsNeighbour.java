package org.oscm.planted.billing;

import org.oscm.planted.revenueshare.KnowsItsNeighbourToo;

/** Half of a cycle. */
public final class KnowsItsNeighbour {

    KnowsItsNeighbourToo neighbour() {
        return new KnowsItsNeighbourToo();
    }
}
