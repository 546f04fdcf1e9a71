package org.oscm.core.accounts;

import java.util.Optional;

/** Where services are on offer; implemented by the room that has marketplaces. */
public interface OfferedServices {

    /** Id of the marketplace on which customers can order a service; empty if they cannot. */
    Optional<String> marketplaceOf(long serviceKey);
}
