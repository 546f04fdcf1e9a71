package org.oscm.core.catalog.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.catalog.PartKind;
import org.oscm.core.catalog.ServiceParameterView;
import org.oscm.core.catalog.TechnicalPartUse;
import org.oscm.core.catalog.model.Service;
import org.oscm.core.catalog.repository.Services;

/** Services depend on the parameters and options they have values of. */
@Dependent
public class ParametersInServices implements TechnicalPartUse {

    private final Services services;

    @Inject
    public ParametersInServices(Services services) {
        this.services = services;
    }

    @Override
    public boolean uses(long technicalServiceKey, PartKind kind, String path) {
        return (kind == PartKind.PARAMETER || kind == PartKind.OPTION)
                && services.basedOn(technicalServiceKey).stream()
                        .map(Service::view)
                        .flatMap(service -> service.parameters().stream())
                        .anyMatch(parameter -> path.equals(nameOf(parameter, kind)));
    }

    private static String nameOf(ServiceParameterView parameter, PartKind kind) {
        return kind == PartKind.PARAMETER ? parameter.parameterId() : parameter.parameterId() + "/" + parameter.value();
    }
}
