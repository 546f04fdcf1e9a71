/**
 * The memory of the product: an append-only list of facts, each with the instant at which it became true and a revision
 * that orders facts of one instant. Bills, exports and explanations are computed from facts alone, never from live rows,
 * so that a bill can be rebuilt to the byte years later. A room that owns something billing needs declares a record that
 * implements {@link org.oscm.core.history.Fact} in its face, and records it with every change, from the first one on.
 */
package org.oscm.core.history;
