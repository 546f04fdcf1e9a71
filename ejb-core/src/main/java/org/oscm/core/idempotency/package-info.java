/**
 * Requests that are sent again because their answer got lost. A write that carries a key is done once: the same caller who
 * sends the same key and body to the same address again gets the first answer, for 24 hours of real time. Real, because
 * this is about networks and not about the business: a sandbox whose clock jumps a month must neither forget an answer
 * that was given a second ago nor keep one for ever.
 */
package org.oscm.core.idempotency;
