package org.oscm.core.timers.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import org.oscm.core.configuration.Installation;
import org.oscm.core.timers.usecase.OtherServers;

/** From start to end, if servers share a broker: passes on who has work, in a thread of its own. */
@Startup
@Singleton
@DependsOn("PrepareInstallation")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TalkToOtherServers {

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private OtherServers otherServers;

    @Inject
    private WorkOnDemand workOnDemand;

    @PostConstruct
    void begin() {
        if (Installation.commonBroker().isPresent()) {
            threads.newThread(() -> otherServers.talk(workOnDemand::begin)).start();
        }
    }

    @PreDestroy
    void end() {
        otherServers.hangUp();
    }
}
