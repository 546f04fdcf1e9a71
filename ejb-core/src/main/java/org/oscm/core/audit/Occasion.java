package org.oscm.core.audit;

import java.util.Map;

/**
 * What is going on while rows change.
 *
 * @param group the room of the operation, such as {@code subscriptions}
 * @param operation such as {@code SubscriptionService.subscribeToService}
 * @param parameters what it was called with, secrets included
 */
public record Occasion(String group, String operation, Map<String, String> parameters) {}
