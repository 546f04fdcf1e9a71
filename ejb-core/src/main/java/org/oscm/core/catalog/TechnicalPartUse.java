package org.oscm.core.catalog;

/** Knows whether something depends on a part of a technical service. Implemented by every room that refers to parts. */
public interface TechnicalPartUse {

    /**
     * @param technicalServiceKey key of the technical service
     * @param kind what the part is
     * @param path its id; see {@link PartKind} for parts of parts
     */
    boolean uses(long technicalServiceKey, PartKind kind, String path);
}
