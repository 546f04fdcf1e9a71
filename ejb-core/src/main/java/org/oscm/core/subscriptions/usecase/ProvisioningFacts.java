package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.ServiceParameterView;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.configuration.usecase.PortalAddress;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.provisioning.Application;
import org.oscm.core.provisioning.ApplicationUser;
import org.oscm.core.provisioning.InstanceOrder;
import org.oscm.core.subscriptions.model.Assignment;
import org.oscm.core.subscriptions.model.MakeInstanceTask;
import org.oscm.core.subscriptions.model.ProvisioningOrder;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.repository.Subscriptions;

/** What applications are told about customers, subscriptions and users. */
@Dependent
class ProvisioningFacts {

    private final Subscriptions subscriptions;
    private final FindServices findServices;
    private final FindParties parties;
    private final PortalAddress portalAddress;

    @Inject
    ProvisioningFacts(
            Subscriptions subscriptions, FindServices findServices, FindParties parties, PortalAddress portalAddress) {
        this.subscriptions = subscriptions;
        this.findServices = findServices;
        this.parties = parties;
        this.portalAddress = portalAddress;
    }

    /** Whether the application makes instances when it is asked. */
    static boolean isProvisioned(TechnicalServiceView application) {
        return application.accessType() != AccessType.EXTERNAL;
    }

    /** Whether the application is told who its users are (guide, "Implementation Details"). */
    static boolean knowsUsers(TechnicalServiceView application) {
        return application.accessType() == AccessType.LOGIN || application.accessType() == AccessType.USER;
    }

    MakeInstance.Calls calls(ProvisioningOrder order) {
        MakeInstanceTask task = order.task(MakeInstanceTask.class);
        Subscription subscription = subscriptions.get(order.subscriptionKey());
        TechnicalServiceView application = findServices.technicalService(subscription.technicalServiceKey());
        return new MakeInstance.Calls(
                isProvisioned(application) ? Application.of(application) : null,
                instance(subscription, application),
                knowsUsers(application) ? users(task.assignments()) : List.of(),
                requester(task.requesterKey()),
                task.instance());
    }

    ApplicationUser requester(long userKey) {
        return ApplicationUser.of(parties.user(userKey), null, null);
    }

    List<ApplicationUser> users(List<Assignment> assignments) {
        return assignments.stream()
                .map(assignment -> ApplicationUser.of(parties.user(assignment.userKey()), assignment.roleId(), null))
                .toList();
    }

    private InstanceOrder instance(Subscription subscription, TechnicalServiceView application) {
        OrganizationView customer = parties.organization(subscription.customerKey());
        return new InstanceOrder(
                customer.organizationId(),
                customer.name(),
                subscription.subscriptionId(),
                customer.locale().getLanguage(),
                application.accessType() == AccessType.LOGIN ? portalAddress.entrance(subscription.key()) : null,
                parameters(subscription, application));
    }

    /** The declared ones; those of the platform are the platform's own business. */
    private Map<String, String> parameters(Subscription subscription, TechnicalServiceView application) {
        return findServices.service(subscription.serviceKey()).parameters().stream()
                .filter(parameter -> parameter.value() != null)
                .filter(parameter ->
                        application.parameter(parameter.parameterId()).isPresent())
                .collect(Collectors.toMap(ServiceParameterView::parameterId, ServiceParameterView::value));
    }
}
