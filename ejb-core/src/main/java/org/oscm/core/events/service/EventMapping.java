package org.oscm.core.events.service;

import java.time.Instant;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;
import org.oscm.core.events.EventReport;
import org.oscm.vo.VOGatheredEvent;

/** Reports of events from the wire to the core. */
@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface EventMapping {

    @Mapping(target = "occurredAt", source = "occurrenceTime")
    EventReport report(VOGatheredEvent event);

    default Instant instant(long millis) {
        return Instant.ofEpochMilli(millis);
    }
}
