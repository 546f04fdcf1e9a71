package org.oscm.webservices.soap;

import org.oscm.core.events.EventError;
import org.oscm.types.exceptions.DomainObjectException.ClassEnum;
import org.oscm.types.exceptions.DuplicateEventException;
import org.oscm.types.exceptions.OrganizationAuthoritiesException;

/** How the refusals of the events room are published. */
final class EventFaults {

    private EventFaults() {}

    static void fill(FaultTable table) {
        table.fault(EventError.EVENT_DUPLICATE, DuplicateEventException::new);
        table.notFound(EventError.EVENT_NOT_DECLARED, ClassEnum.EVENT);
        table.notFound(EventError.EVENT_SUBSCRIPTION_NOT_FOUND, ClassEnum.SUBSCRIPTION);
        table.notFound(EventError.EVENT_APPLICATION_NOT_FOUND, ClassEnum.TECHNICAL_SERVICE);
        table.fault(EventError.NOT_A_TECHNOLOGY_PROVIDER, OrganizationAuthoritiesException::new);
    }
}
