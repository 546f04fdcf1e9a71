package org.oscm.core.catalog.usecase.definition;

import java.util.List;
import org.oscm.core.catalog.DefinitionSecrets;
import org.oscm.core.catalog.LocalizedText;
import org.oscm.core.catalog.ModificationType;
import org.oscm.core.catalog.TechnicalServiceDefinition;
import org.oscm.core.catalog.TechnicalServiceDefinition.Event;
import org.oscm.core.catalog.TechnicalServiceDefinition.Operation;
import org.oscm.core.catalog.TechnicalServiceDefinition.OperationParameter;
import org.oscm.core.catalog.TechnicalServiceDefinition.Option;
import org.oscm.core.catalog.TechnicalServiceDefinition.Parameter;
import org.oscm.core.catalog.TechnicalServiceDefinition.Provisioning;
import org.oscm.core.catalog.TechnicalServiceDefinition.Role;
import org.oscm.core.kernel.XmlWriter;

/**
 * Writes technical service definitions as XML that {@link ReadTechnicalServices} reads back to the same definitions but
 * for {@link DefinitionSecrets}, which are left out: who imports the document again keeps them.
 */
public final class WriteTechnicalServices {
    private static final String NAMESPACE = "oscm.serviceprovisioning/1.9/TechnicalService.xsd";
    private static final String DESCRIPTION = "LocalizedDescription";
    private static final String NAME = "LocalizedName";

    private final XmlWriter xml = XmlWriter.document();

    private WriteTechnicalServices() {}

    /**
     * The document with these services, encoded in UTF-8.
     *
     * @param services at least one, as the format demands
     */
    public static byte[] of(List<TechnicalServiceDefinition> services) {
        WriteTechnicalServices writing = new WriteTechnicalServices();
        writing.xml.start("tns:TechnicalServices").attribute("xmlns:tns", NAMESPACE);
        services.stream().map(DefinitionSecrets::removedFrom).forEach(writing::service);
        return writing.xml.end().toBytes();
    }

    private void service(TechnicalServiceDefinition service) {
        Provisioning provisioning = service.provisioning();
        xml.start("tns:TechnicalService")
                .attribute("id", service.id())
                .attribute("build", service.build())
                .attribute("accessType", service.accessType().name())
                .attribute("provisioningType", provisioning.type().name())
                .attribute("provisioningUrl", provisioning.url())
                .attribute("provisioningVersion", provisioning.version())
                .attribute("provisioningTimeout", number(provisioning.timeoutMillis()))
                .attribute("provisioningUsername", provisioning.username())
                .attribute("baseUrl", service.baseUrl())
                .attribute("loginPath", service.loginPath())
                .attribute("onlyOneSubscriptionPerUser", String.valueOf(service.onlyOneSubscriptionAllowed()))
                .attribute("allowingOnBehalfActing", String.valueOf(service.allowingOnBehalfActing()))
                .attribute("billingIdentifier", service.billingIdentifier());
        texts("AccessInfo", service.accessInfos());
        texts(DESCRIPTION, service.descriptions());
        texts("LocalizedLicense", service.licenses());
        texts("LocalizedTag", service.tags());
        service.parameters().forEach(this::parameter);
        service.events().forEach(this::event);
        service.roles().forEach(this::role);
        service.operations().forEach(this::operation);
        xml.end();
    }

    private void parameter(Parameter parameter) {
        boolean oneTime = parameter.modificationType() == ModificationType.ONE_TIME;
        xml.start("ParameterDefinition")
                .attribute("id", parameter.id())
                .attribute("valueType", parameter.valueType().name())
                .attribute("modificationType", oneTime ? ModificationType.ONE_TIME.name() : null)
                .attribute("mandatory", String.valueOf(parameter.mandatory()))
                .attribute("configurable", String.valueOf(parameter.configurable()))
                .attribute("default", parameter.defaultValue())
                .attribute("minValue", number(parameter.minValue()))
                .attribute("maxValue", number(parameter.maxValue()));
        if (!parameter.options().isEmpty()) {
            xml.start("Options");
            parameter.options().forEach(this::option);
            xml.end();
        }
        texts(DESCRIPTION, parameter.descriptions());
        xml.end();
    }

    private void option(Option option) {
        xml.start("Option").attribute("id", option.id());
        texts("LocalizedOption", option.names());
        xml.end();
    }

    private void event(Event event) {
        xml.start("Event").attribute("id", event.id());
        texts(DESCRIPTION, event.descriptions());
        xml.end();
    }

    private void role(Role role) {
        xml.start("Role").attribute("id", role.id());
        texts(NAME, role.names());
        texts(DESCRIPTION, role.descriptions());
        xml.end();
    }

    private void operation(Operation operation) {
        xml.start("Operation").attribute("id", operation.id()).attribute("actionURL", operation.actionUrl());
        texts(NAME, operation.names());
        texts(DESCRIPTION, operation.descriptions());
        operation.parameters().forEach(this::operationParameter);
        xml.end();
    }

    private void operationParameter(OperationParameter parameter) {
        xml.start("OperationParameter")
                .attribute("id", parameter.id())
                .attribute("type", parameter.type().name())
                .attribute("mandatory", String.valueOf(parameter.mandatory()));
        texts(NAME, parameter.names());
        xml.end();
    }

    private void texts(String name, List<LocalizedText> texts) {
        for (LocalizedText text : texts) {
            xml.start(name).attribute("locale", text.locale()).text(text.text()).end();
        }
    }

    private static String number(Long value) {
        return value == null ? null : value.toString();
    }
}
