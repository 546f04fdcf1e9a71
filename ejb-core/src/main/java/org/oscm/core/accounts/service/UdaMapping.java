package org.oscm.core.accounts.service;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapstruct.IterableMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.NullValueMappingStrategy;
import org.mapstruct.ReportingPolicy;
import org.oscm.core.accounts.UdaData;
import org.oscm.core.accounts.UdaDefinitionView;
import org.oscm.core.accounts.UdaTarget;
import org.oscm.core.accounts.UdaView;
import org.oscm.core.kernel.Check;
import org.oscm.vo.VOUda;
import org.oscm.vo.VOUdaDefinition;

/** Custom attributes between the core and the wire. */
@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface UdaMapping {

    @Mapping(target = "targetType", source = "target")
    @Mapping(target = "configurationType", source = "configuration")
    VOUdaDefinition published(UdaDefinitionView definition);

    List<VOUdaDefinition> definitions(List<UdaDefinitionView> definitions);

    @Mapping(target = "target", source = "targetType")
    @Mapping(target = "configuration", source = "configurationType")
    @Mapping(target = "encrypted", ignore = true)
    UdaDefinitionView definition(VOUdaDefinition definition);

    @IterableMapping(nullValueMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT)
    List<UdaDefinitionView> wanted(List<VOUdaDefinition> definitions);

    @Mapping(target = "udaDefinition", source = "definition")
    @Mapping(target = "targetObjectKey", source = "targetKey")
    @Mapping(target = "udaValue", source = "value")
    VOUda published(UdaView uda);

    List<VOUda> udas(List<UdaView> udas);

    @Mapping(target = "definitionKey", source = "uda")
    @Mapping(target = "targetKey", source = "targetObjectKey")
    @Mapping(target = "value", source = "udaValue")
    UdaData data(VOUda uda);

    @IterableMapping(nullValueMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT)
    List<UdaData> values(List<VOUda> udas);

    default long definitionKey(VOUda uda) {
        return Check.required("udaDefinition", uda.getUdaDefinition()).getKey();
    }

    default UdaTarget target(String targetType) {
        return Check.oneOf("targetType", targetType, UdaTarget.class);
    }

    default Set<String> targets() {
        return Arrays.stream(UdaTarget.values()).map(UdaTarget::name).collect(Collectors.toSet());
    }
}
