/**
 * Rating: from the facts about one subscription to its bill. Start reading at {@link\n * org.oscm.core.billing.engine.SubscriptionRating}: it cuts the request into pieces, reads from the states when the\n * subscription ran ({@code usage}), measures that time in units ({@code time}), prices it ({@code costs}) and returns\n * documents ({@code document}).
 */
package org.oscm.core.billing.engine;
