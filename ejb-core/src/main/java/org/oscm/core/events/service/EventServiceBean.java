package org.oscm.core.events.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.oscm.core.events.usecase.RecordEvent;
import org.oscm.core.kernel.Check;
import org.oscm.vo.VOGatheredEvent;

/** The published EventService: applications report what happened in them. */
@Stateless
public class EventServiceBean {

    @Inject
    private RecordEvent recordEvent;

    @Inject
    private EventMapping mapping;

    @RolesAllowed("TECHNOLOGY_MANAGER")
    public void recordEventForSubscription(long subscriptionKey, VOGatheredEvent event) {
        recordEvent.forSubscription(subscriptionKey, mapping.report(Check.required("event", event)));
    }

    @RolesAllowed("TECHNOLOGY_MANAGER")
    public void recordEventForInstance(String technicalServiceId, String instanceId, VOGatheredEvent event) {
        Check.required("technicalServiceId", technicalServiceId);
        Check.required("instanceId", instanceId);
        recordEvent.forInstance(technicalServiceId, instanceId, mapping.report(Check.required("event", event)));
    }
}
