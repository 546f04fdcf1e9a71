package org.oscm.core.catalog.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;

/** Shows applications to who provides them, and to suppliers those they may sell. */
@Dependent
public class ShowTechnicalServices {

    private final FindServices findServices;

    @Inject
    public ShowTechnicalServices(FindServices findServices) {
        this.findServices = findServices;
    }

    /**
     * @param role in which the caller's organization asks: TECHNOLOGY_PROVIDER or SUPPLIER
     * @throws Refusal if the organization has not this role, or it is another one
     */
    public List<TechnicalServiceView> to(Caller caller, OrganizationRole role) {
        boolean suitable = role == OrganizationRole.TECHNOLOGY_PROVIDER || role == OrganizationRole.SUPPLIER;
        if (!suitable || !caller.actsAs(role)) {
            throw Refusal.of(CatalogError.ORGANIZATION_ROLE_UNSUITABLE, role);
        }
        return role == OrganizationRole.SUPPLIER
                ? findServices.technicalServicesSoldBy(caller.organizationKey())
                : findServices.technicalServices(caller.organizationKey());
    }
}
