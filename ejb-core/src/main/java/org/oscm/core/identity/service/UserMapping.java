package org.oscm.core.identity.service;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapstruct.IterableMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.NullValueMappingStrategy;
import org.mapstruct.ReportingPolicy;
import org.oscm.core.identity.AccountStatus;
import org.oscm.core.identity.LdapSetting;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.UserView;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.UserRole;
import org.oscm.types.enumtypes.OrganizationRoleType;
import org.oscm.types.enumtypes.SettingType;
import org.oscm.types.enumtypes.UserAccountStatus;
import org.oscm.types.enumtypes.UserRoleType;
import org.oscm.vo.VOUser;
import org.oscm.vo.VOUserDetails;

/** Users between the core and the wire. */
@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface UserMapping {

    @Mapping(target = "EMail", source = "user.email")
    @Mapping(target = "key", source = "user.key")
    @Mapping(target = "version", source = "user.version")
    @Mapping(target = "organizationId", source = "organization.organizationId")
    @Mapping(target = "address", source = "user.address")
    @Mapping(target = "phone", source = "user.phone")
    @Mapping(target = "locale", source = "user.locale")
    @Mapping(target = "userRoles", source = "user.roles")
    @Mapping(target = "organizationRoles", source = "organization.roles")
    @Mapping(target = "remoteLdapActive", constant = "false")
    @Mapping(target = "remoteLdapAttributes", ignore = true)
    VOUserDetails details(UserView user, OrganizationView organization);

    @Mapping(target = "key", source = "user.key")
    @Mapping(target = "version", source = "user.version")
    @Mapping(target = "organizationId", source = "organization.organizationId")
    @Mapping(target = "userRoles", source = "user.roles")
    @Mapping(target = "organizationRoles", source = "organization.roles")
    VOUser user(UserView user, OrganizationView organization);

    UserReference reference(VOUser user);

    /** Somebody who stands in a directory and has no account yet. */
    @Mapping(target = "key", ignore = true)
    @Mapping(target = "version", ignore = true)
    @Mapping(target = "status", ignore = true)
    @Mapping(target = "EMail", source = "user.email")
    @Mapping(target = "organizationId", source = "organization.organizationId")
    @Mapping(target = "address", source = "user.address")
    @Mapping(target = "phone", source = "user.phone")
    @Mapping(target = "locale", source = "user.locale")
    @Mapping(target = "userRoles", ignore = true)
    @Mapping(target = "organizationRoles", source = "organization.roles")
    @Mapping(target = "realmUserId", source = "user.userId")
    @Mapping(target = "remoteLdapActive", constant = "true")
    @Mapping(target = "remoteLdapAttributes", ignore = true)
    VOUserDetails found(UserData user, OrganizationView organization);

    List<SettingType> attributes(List<LdapSetting> settings);

    AccountStatus status(UserAccountStatus status);

    /** In the order in which the wire lists them. */
    List<UserRoleType> list(Set<UserRoleType> roles);

    @Mapping(target = "email", source = "user.EMail")
    @Mapping(target = "roles", source = "roles")
    UserData data(VOUserDetails user, List<UserRoleType> roles);

    @IterableMapping(nullValueMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT)
    Set<UserRole> roles(List<UserRoleType> roles);

    Set<OrganizationRoleType> publishedOrganizationRoles(Set<OrganizationRole> roles);

    default String language(Locale locale) {
        return locale.toLanguageTag();
    }

    /** The released wire has no word for unit administrators: they are left out there. */
    default Set<UserRoleType> published(Set<UserRole> roles) {
        return roles.stream()
                .filter(role -> role != UserRole.UNIT_ADMINISTRATOR)
                .map(role -> UserRoleType.valueOf(role.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UserRoleType.class)));
    }

    default UserRole role(UserRoleType role) {
        return UserRole.valueOf(role.name());
    }
}
