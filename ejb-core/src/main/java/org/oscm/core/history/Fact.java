package org.oscm.core.history;

/**
 * What is known about one subject after a change, complete in itself. Implemented by records that carry a
 * {@link FactKind}; members may be added later, never renamed or given another meaning.
 */
public interface Fact {}
