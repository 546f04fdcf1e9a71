package org.oscm.core.marketplace.service;

import java.util.List;
import java.util.Set;
import org.mapstruct.IterableMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.NullValueMappingStrategy;
import org.mapstruct.ReportingPolicy;
import org.oscm.core.units.UnitRole;
import org.oscm.core.units.UnitView;
import org.oscm.types.enumtypes.UnitRoleType;
import org.oscm.vo.VOOrganizationalUnit;

/** Organizational units between the core and the wire. */
@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface UnitMapping {

    @Mapping(target = "defaultGroup", source = "unit.isDefault")
    VOOrganizationalUnit published(UnitView unit, String organizationId);

    @IterableMapping(nullValueMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT)
    Set<UnitRole> roles(List<UnitRoleType> roles);
}
