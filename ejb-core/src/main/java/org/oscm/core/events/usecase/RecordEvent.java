package org.oscm.core.events.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.events.EventError;
import org.oscm.core.events.EventReport;
import org.oscm.core.events.model.GatheredEvent;
import org.oscm.core.events.repository.GatheredEvents;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.subscriptions.SubscriptionView;
import org.oscm.core.subscriptions.usecase.FindSubscriptions;

/**
 * Records what happened in an application, as its provider reports it, whatever the state of the subscription: what
 * counts for a bill is when it happened.
 */
@Dependent
public class RecordEvent {

    private final FindSubscriptions findSubscriptions;
    private final FindServices findServices;
    private final GatheredEvents events;
    private final CurrentCaller caller;

    @Inject
    public RecordEvent(
            FindSubscriptions findSubscriptions,
            FindServices findServices,
            GatheredEvents events,
            CurrentCaller caller) {
        this.findSubscriptions = findSubscriptions;
        this.findServices = findServices;
        this.events = events;
        this.caller = caller;
    }

    /** @throws Refusal if the application is not the caller's, does not declare the event, or reported it before */
    public void forSubscription(long subscriptionKey, EventReport report) {
        Caller provider = provider();
        SubscriptionView subscription = findSubscriptions
                .find(subscriptionKey)
                .orElseThrow(() -> Refusal.of(EventError.EVENT_SUBSCRIPTION_NOT_FOUND, subscriptionKey));
        TechnicalServiceView application = findServices.technicalService(subscription.technicalServiceKey());
        if (application.providerKey() != provider.organizationKey()) {
            throw Refusal.of(EventError.EVENT_SUBSCRIPTION_NOT_FOUND, subscriptionKey);
        }
        record(subscription, application, report);
    }

    /** @throws Refusal if the application is not the caller's, does not declare the event, or reported it before */
    public void forInstance(String technicalServiceId, String instanceId, EventReport report) {
        TechnicalServiceView application = findServices
                .technicalService(technicalServiceId, provider().organizationKey())
                .orElseThrow(() -> Refusal.of(EventError.EVENT_APPLICATION_NOT_FOUND, technicalServiceId));
        SubscriptionView subscription = findSubscriptions
                .ofInstance(application.key(), instanceId)
                .orElseThrow(() -> Refusal.of(EventError.EVENT_SUBSCRIPTION_NOT_FOUND, instanceId));
        record(subscription, application, report);
    }

    private Caller provider() {
        Caller who = caller.get();
        if (!who.actsAs(OrganizationRole.TECHNOLOGY_PROVIDER)) {
            throw Refusal.of(EventError.NOT_A_TECHNOLOGY_PROVIDER, who.organizationId());
        }
        return who;
    }

    private void record(SubscriptionView subscription, TechnicalServiceView application, EventReport report) {
        if (application.event(report.eventId()).isEmpty()) {
            throw Refusal.of(EventError.EVENT_NOT_DECLARED, report.eventId());
        }
        GatheredEvent event = new GatheredEvent(
                subscription.key(),
                report.eventId(),
                report.occurredAt(),
                report.multiplier(),
                report.actor(),
                report.uniqueId());
        if (event.uniqueId() != null && events.isKnown(event.uniqueId())) {
            throw Refusal.of(EventError.EVENT_DUPLICATE, event.uniqueId());
        }
        events.add(event);
    }
}
