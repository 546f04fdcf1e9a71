package org.oscm.core.marketplace.service;

import java.util.List;
import java.util.stream.Stream;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.oscm.core.catalog.LocalizedText;
import org.oscm.core.catalog.ParameterValueType;
import org.oscm.core.catalog.PartKind;
import org.oscm.core.catalog.PlatformEvent;
import org.oscm.core.catalog.PlatformParameter;
import org.oscm.core.catalog.TechnicalServiceDefinition;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.Texts;
import org.oscm.vo.VOEventDefinition;
import org.oscm.vo.VOParameterDefinition;
import org.oscm.vo.VOParameterOption;
import org.oscm.vo.VORoleDefinition;
import org.oscm.vo.VOServiceOperationParameter;
import org.oscm.vo.VOTechnicalService;
import org.oscm.vo.VOTechnicalServiceOperation;

/**
 * Technical services on the wire. Their parts have keys but no versions of their own. The released wire has no word for
 * secret parameters: they are left out.
 */
@Mapper(
        componentModel = ComponentModel.JAKARTA_CDI,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        imports = PartKind.class)
interface TechnicalServiceMapping {

    @Mapping(target = "technicalServiceId", source = "definition.id")
    @Mapping(target = "technicalServiceBuildId", source = "definition.build")
    @Mapping(target = "technicalServiceDescription", source = "definition.descriptions")
    @Mapping(target = "accessType", source = "definition.accessType")
    @Mapping(target = "accessInfo", source = "definition.accessInfos")
    @Mapping(target = "baseUrl", source = "definition.baseUrl")
    @Mapping(target = "loginPath", source = "definition.loginPath")
    @Mapping(target = "license", source = "definition.licenses")
    @Mapping(target = "provisioningUrl", source = "definition.provisioning.url")
    @Mapping(target = "provisioningVersion", source = "definition.provisioning.version")
    @Mapping(target = "billingId", source = "definition.billingIdentifier", defaultValue = "NATIVE_BILLING")
    @Mapping(target = "externalBilling", constant = "false")
    @Mapping(target = "tags", source = "definition.tags", qualifiedByName = "inReadersLanguage")
    @Mapping(target = "parameterDefinitions", source = "service", qualifiedByName = "allParameters")
    @Mapping(target = "eventDefinitions", source = "service", qualifiedByName = "allEvents")
    @Mapping(target = "roleDefinitions", source = "definition.roles")
    @Mapping(target = "technicalServiceOperations", source = "definition.operations")
    VOTechnicalService technicalService(TechnicalServiceView service, @Context Shown shown);

    @Mapping(target = "key", expression = "java(shown.key(PartKind.PARAMETER, parameter.id()))")
    @Mapping(target = "version", constant = "0")
    @Mapping(target = "parameterId", source = "id")
    @Mapping(target = "description", source = "descriptions")
    @Mapping(target = "parameterType", constant = "SERVICE_PARAMETER")
    @Mapping(target = "parameterOptions", expression = "java(options(parameter, shown))")
    VOParameterDefinition parameter(TechnicalServiceDefinition.Parameter parameter, @Context Shown shown);

    @Mapping(target = "key", expression = "java(parameter.key())")
    @Mapping(target = "version", constant = "0")
    @Mapping(target = "parameterId", expression = "java(parameter.name())")
    @Mapping(target = "description", expression = "java(text(parameter.descriptions(), shown))")
    @Mapping(target = "valueType", expression = "java(published(parameter.valueType()))")
    @Mapping(target = "parameterType", constant = "PLATFORM_PARAMETER")
    @Mapping(target = "modificationType", constant = "STANDARD")
    @Mapping(target = "minValue", constant = "1L")
    @Mapping(target = "maxValue", ignore = true)
    @Mapping(target = "defaultValue", ignore = true)
    @Mapping(target = "mandatory", constant = "false")
    @Mapping(target = "configurable", constant = "true")
    @Mapping(target = "parameterOptions", ignore = true)
    VOParameterDefinition parameter(PlatformParameter parameter, @Context Shown shown);

    @Mapping(target = "key", expression = "java(shown.key(PartKind.OPTION, parameterId + \"/\" + option.id()))")
    @Mapping(target = "version", constant = "0")
    @Mapping(target = "optionId", source = "option.id")
    @Mapping(target = "optionDescription", source = "option.names")
    @Mapping(target = "paramDefId", source = "parameterId")
    VOParameterOption option(TechnicalServiceDefinition.Option option, String parameterId, @Context Shown shown);

    @Mapping(target = "key", expression = "java(shown.key(PartKind.EVENT, event.id()))")
    @Mapping(target = "version", constant = "0")
    @Mapping(target = "eventId", source = "id")
    @Mapping(target = "eventDescription", source = "descriptions")
    @Mapping(target = "eventType", constant = "SERVICE_EVENT")
    VOEventDefinition event(TechnicalServiceDefinition.Event event, @Context Shown shown);

    @Mapping(target = "key", expression = "java(event.key())")
    @Mapping(target = "version", constant = "0")
    @Mapping(target = "eventId", expression = "java(event.name())")
    @Mapping(target = "eventDescription", expression = "java(text(event.descriptions(), shown))")
    @Mapping(target = "eventType", constant = "PLATFORM_EVENT")
    VOEventDefinition event(PlatformEvent event, @Context Shown shown);

    @Mapping(target = "key", expression = "java(shown.key(PartKind.ROLE, role.id()))")
    @Mapping(target = "version", constant = "0")
    @Mapping(target = "roleId", source = "id")
    @Mapping(target = "name", source = "names")
    @Mapping(target = "description", source = "descriptions")
    VORoleDefinition role(TechnicalServiceDefinition.Role role, @Context Shown shown);

    @Mapping(target = "key", expression = "java(shown.key(PartKind.OPERATION, operation.id()))")
    @Mapping(target = "version", constant = "0")
    @Mapping(target = "operationId", source = "id")
    @Mapping(target = "operationName", source = "names")
    @Mapping(target = "operationDescription", source = "descriptions")
    @Mapping(target = "operationParameters", expression = "java(operationParameters(operation, shown))")
    VOTechnicalServiceOperation operation(TechnicalServiceDefinition.Operation operation, @Context Shown shown);

    @Mapping(
            target = "key",
            expression = "java(shown.key(PartKind.OPERATION_PARAMETER, operationId + \"/\" + parameter.id()))")
    @Mapping(target = "version", constant = "0")
    @Mapping(target = "parameterId", source = "parameter.id")
    @Mapping(target = "parameterName", source = "parameter.names")
    @Mapping(target = "parameterValue", ignore = true)
    VOServiceOperationParameter operationParameter(
            TechnicalServiceDefinition.OperationParameter parameter, String operationId, @Context Shown shown);

    default List<VOParameterOption> options(TechnicalServiceDefinition.Parameter parameter, Shown shown) {
        return parameter.options().stream()
                .map(option -> option(option, parameter.id(), shown))
                .toList();
    }

    default List<VOServiceOperationParameter> operationParameters(
            TechnicalServiceDefinition.Operation operation, Shown shown) {
        return operation.parameters().stream()
                .map(parameter -> operationParameter(parameter, operation.id(), shown))
                .toList();
    }

    @Named("allParameters")
    default List<VOParameterDefinition> allParameters(TechnicalServiceView service, @Context Shown shown) {
        return Stream.concat(
                        service.definition().parameters().stream()
                                .filter(parameter -> parameter.valueType() != ParameterValueType.PWD)
                                .map(parameter -> parameter(parameter, shown)),
                        service.platformParameters().stream().map(parameter -> parameter(parameter, shown)))
                .toList();
    }

    @Named("allEvents")
    default List<VOEventDefinition> allEvents(TechnicalServiceView service, @Context Shown shown) {
        return Stream.concat(
                        service.definition().events().stream().map(event -> event(event, shown)),
                        service.platformEvents().stream().map(event -> event(event, shown)))
                .toList();
    }

    @Named("inReadersLanguage")
    default List<String> inReadersLanguage(List<LocalizedText> tags, @Context Shown shown) {
        return tags.stream()
                .filter(tag -> tag.locale().equals(shown.locale().getLanguage()))
                .map(LocalizedText::text)
                .toList();
    }

    default String text(List<LocalizedText> texts, @Context Shown shown) {
        return shown.text(texts);
    }

    default String text(Texts texts, @Context Shown shown) {
        return shown.text(texts);
    }

    /** @throws IllegalArgumentException for the type of secrets, which is filtered out before */
    default org.oscm.types.enumtypes.ParameterValueType published(ParameterValueType type) {
        return org.oscm.types.enumtypes.ParameterValueType.valueOf(type.name());
    }
}
