package org.oscm.core.catalog.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.oscm.core.catalog.ParameterValueChanged;
import org.oscm.core.catalog.ParameterValueType;
import org.oscm.core.catalog.PlatformParameter;
import org.oscm.core.catalog.ServiceCopied;
import org.oscm.core.catalog.ServiceParameterView;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.SubscribedService;
import org.oscm.core.catalog.TechnicalServiceDefinition;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.Texts;
import org.oscm.core.catalog.model.ParameterSettings;
import org.oscm.core.catalog.model.ParameterValues;
import org.oscm.core.catalog.model.Service;
import org.oscm.core.catalog.repository.Services;
import org.oscm.core.catalog.repository.TechnicalServices;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.kernel.Refusal;

/** Gives a subscription its own copy of the offer it is made for, with its own parameters. */
@Dependent
public class CopyServiceForSubscription {

    private final Services services;
    private final TechnicalServices technicalServices;
    private final RecordFact recordFact;

    @Inject
    public CopyServiceForSubscription(Services services, TechnicalServices technicalServices, RecordFact recordFact) {
        this.services = services;
        this.technicalServices = technicalServices;
        this.recordFact = recordFact;
    }

    /**
     * @param expectedVersion version of the offer that the customer has seen
     * @param values by parameter id; parameters left out get the offered value
     * @param now when the subscription is ordered
     * @throws Refusal if the offer was changed, or a value is not the customer's to set, does not fit or is missing
     */
    public SubscribedService copy(
            long serviceKey, int expectedVersion, Map<String, String> values, long subscriptionKey, Instant now) {
        Service offer = services.get(serviceKey);
        offer.expect(expectedVersion);
        TechnicalServiceView technicalService =
                technicalServices.get(offer.technicalServiceKey()).view();
        ParameterSettings rules = new ParameterSettings(technicalService);
        rules.checkOrdered(offer.view().parameters(), values);
        Service copy = offer.copyFor(subscriptionKey, values, rules::isSecret);
        services.add(copy);
        record(now, copy.view(), technicalService);
        return new SubscribedService(copy.view(), technicalService);
    }

    private void record(Instant now, ServiceView copy, TechnicalServiceView technicalService) {
        recordFact.record(now, copy.key(), copy.subscriptionKey(), copied(copy, technicalService));
        copy.parameters()
                .forEach(parameter -> recordFact.record(
                        now, parameter.key(), copy.subscriptionKey(), value(copy, parameter, technicalService)));
    }

    private static ServiceCopied copied(ServiceView copy, TechnicalServiceView technicalService) {
        return new ServiceCopied(
                copy.templateKey(),
                copy.serviceId(),
                copy.type(),
                copy.vendorKey(),
                technicalService.key(),
                technicalService.technicalServiceId(),
                eventDescriptions(technicalService),
                technicalService.definition().roles().stream()
                        .map(TechnicalServiceDefinition.Role::id)
                        .collect(Collectors.toSet()));
    }

    private static Map<String, Texts> eventDescriptions(TechnicalServiceView technicalService) {
        Map<String, Texts> all = new TreeMap<>();
        technicalService.platformEvents().forEach(event -> all.put(event.name(), event.descriptions()));
        technicalService.definition().events().forEach(event -> all.put(event.id(), Texts.of(event.descriptions())));
        return all;
    }

    private static ParameterValueChanged value(
            ServiceView copy, ServiceParameterView parameter, TechnicalServiceView technicalService) {
        ParameterValueType type = new ParameterValues(technicalService).typeOf(parameter.parameterId());
        boolean platform = technicalService.parameter(parameter.parameterId()).isEmpty()
                && PlatformParameter.named(parameter.parameterId()).isPresent();
        return new ParameterValueChanged(
                copy.key(),
                parameter.parameterId(),
                platform,
                type,
                type == ParameterValueType.PWD ? null : parameter.value());
    }
}
