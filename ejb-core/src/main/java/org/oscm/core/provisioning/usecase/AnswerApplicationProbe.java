package org.oscm.core.provisioning.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.catalog.ApplicationProbe;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.provisioning.Application;
import org.oscm.core.provisioning.ApplicationProvisioner;

/** Answers the catalog whether an application is there. */
@Dependent
public class AnswerApplicationProbe implements ApplicationProbe {

    private final ApplicationProvisioner provisioner;

    @Inject
    public AnswerApplicationProbe(ApplicationProvisioner provisioner) {
        this.provisioner = provisioner;
    }

    @Override
    public void ping(TechnicalServiceView service) {
        provisioner.ping(Application.of(service));
    }
}
