package org.oscm.core.identity;

/** What this room must know of marketplaces, to which the mails to users can refer; implemented by the room that has them. */
public interface KnownMarketplaces {

    boolean has(String marketplaceId);
}
