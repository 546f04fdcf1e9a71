package org.oscm.core.subscriptions.service;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapstruct.Context;
import org.mapstruct.InheritConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;
import org.oscm.core.accounts.UdaData;
import org.oscm.core.catalog.LocalizedText;
import org.oscm.core.catalog.TechnicalServiceDefinition;
import org.oscm.core.catalog.Texts;
import org.oscm.core.identity.UserView;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.subscriptions.AssignedUser;
import org.oscm.core.subscriptions.SubscriptionRow;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.usecase.ChangePayment;
import org.oscm.core.subscriptions.usecase.SubscriptionOrder;
import org.oscm.core.subscriptions.usecase.WantedAssignment;
import org.oscm.types.enumtypes.UserRoleType;
import org.oscm.vo.BaseVO;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOParameter;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VORoleDefinition;
import org.oscm.vo.VOService;
import org.oscm.vo.VOSubscription;
import org.oscm.vo.VOSubscriptionDetails;
import org.oscm.vo.VOUsageLicense;
import org.oscm.vo.VOUser;
import org.oscm.vo.VOUserSubscription;

/**
 * Subscriptions between the core and the wire. Progress of provisioning, operations of applications and organizational
 * units are not there yet.
 */
@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface SubscriptionMapping {

    @Mapping(target = "key", source = "subscription.key")
    @Mapping(target = "version", source = "subscription.version")
    @Mapping(target = "subscriptionId", source = "subscription.subscriptionId")
    @Mapping(target = "status", source = "subscription.status")
    @Mapping(target = "creationDate", source = "subscription.createdAt")
    @Mapping(target = "activationDate", source = "subscription.activatedAt")
    @Mapping(target = "deactivationDate", source = "subscription.deactivatedAt")
    @Mapping(target = "numberOfAssignedUsers", source = "subscription.assignedUsers")
    @Mapping(target = "purchaseOrderNumber", source = "subscription.purchaseOrderNumber")
    @Mapping(target = "ownerId", source = "owner.userId")
    @Mapping(target = "sellerName", source = "seller.name")
    @Mapping(target = "serviceKey", source = "service.key")
    @Mapping(target = "serviceId", source = "service.serviceId")
    @Mapping(target = "serviceInstanceId", source = "subscription.instance.id")
    @Mapping(target = "serviceAccessType", source = "application.definition.accessType")
    @Mapping(target = "serviceAccessInfo", expression = "java(accessInfo(row, reader))")
    @Mapping(target = "serviceBaseURL", expression = "java(baseUrl(row))")
    @Mapping(target = "serviceLoginPath", expression = "java(loginPath(row))")
    @Mapping(target = "provisioningProgress", ignore = true)
    @Mapping(target = "technicalServiceOperations", ignore = true)
    @Mapping(target = "timeoutMailSent", constant = "false")
    @Mapping(target = "unitKey", source = "unit.key")
    @Mapping(target = "unitName", source = "unit.name")
    VOSubscription subscription(SubscriptionRow row, @Context Reader reader);

    @InheritConfiguration(name = "subscription")
    @Mapping(target = "license", ignore = true)
    VOUserSubscription userSubscription(SubscriptionRow row, @Context Reader reader);

    @InheritConfiguration(name = "subscription")
    @Mapping(target = "usageLicenses", ignore = true)
    @Mapping(target = "subscribedService", ignore = true)
    @Mapping(target = "priceModel", ignore = true)
    @Mapping(target = "paymentInfo", ignore = true)
    @Mapping(target = "billingContact", ignore = true)
    VOSubscriptionDetails details(SubscriptionRow row, @Context Reader reader);

    @Mapping(target = "key", source = "licenseKey")
    @Mapping(target = "version", source = "licenseVersion")
    @Mapping(target = "roleDefinition", expression = "java(role(assigned.role(), assigned.roleKey(), reader))")
    VOUsageLicense license(AssignedUser assigned, @Context Reader reader);

    List<VOUsageLicense> licenses(List<AssignedUser> assigned, @Context Reader reader);

    @Mapping(target = "organizationId", expression = "java(reader.customer().organizationId())")
    @Mapping(target = "organizationRoles", expression = "java(reader.organizationRoles())")
    @Mapping(target = "userRoles", source = "user.roles")
    VOUser user(UserView user, @Context Reader reader);

    @Mapping(target = "key", source = "key")
    @Mapping(target = "version", constant = "0")
    @Mapping(target = "roleId", source = "role.id")
    @Mapping(target = "name", source = "role.names")
    @Mapping(target = "description", source = "role.descriptions")
    VORoleDefinition definition(TechnicalServiceDefinition.Role role, long key, @Context Reader reader);

    /** Null for applications without roles. */
    default VORoleDefinition role(TechnicalServiceDefinition.Role role, long key, Reader reader) {
        return role == null ? null : definition(role, key, reader);
    }

    Set<SubscriptionStatus> states(Set<org.oscm.types.enumtypes.SubscriptionStatus> states);

    default Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    default String text(List<LocalizedText> texts, @Context Reader reader) {
        return Texts.of(texts).in(reader.locale());
    }

    /** The released wire has no word for unit administrators: they are left out there. */
    default Set<UserRoleType> published(Set<UserRole> roles) {
        return roles.stream()
                .filter(role -> role != UserRole.UNIT_ADMINISTRATOR)
                .map(role -> UserRoleType.valueOf(role.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UserRoleType.class)));
    }

    default String accessInfo(SubscriptionRow row, Reader reader) {
        return Optional.ofNullable(row.subscription().instance().accessInfo())
                .orElseGet(() -> text(row.application().definition().accessInfos(), reader));
    }

    default String baseUrl(SubscriptionRow row) {
        return Optional.ofNullable(row.subscription().instance().baseUrl())
                .orElseGet(() -> row.application().definition().baseUrl());
    }

    default String loginPath(SubscriptionRow row) {
        return Optional.ofNullable(row.subscription().instance().loginPath())
                .orElseGet(() -> row.application().definition().loginPath());
    }

    default SubscriptionOrder order(
            VOSubscription subscription,
            VOService service,
            List<VOUsageLicense> users,
            VOPaymentInfo paymentInfo,
            VOBillingContact billingContact,
            Long unitKey,
            List<UdaData> udas) {
        return new SubscriptionOrder(
                subscription.getSubscriptionId(),
                subscription.getPurchaseOrderNumber(),
                subscription.getOwnerId(),
                service.getKey(),
                service.getVersion(),
                parameters(service.getParameters()),
                wanted(users),
                key(paymentInfo),
                key(billingContact),
                unitKey,
                udas);
    }

    /** What a client leaves out stays as it is offered; what he empties is empty. */
    private static Map<String, String> parameters(List<VOParameter> parameters) {
        Map<String, String> values = new HashMap<>();
        for (VOParameter parameter : parameters) {
            Check.required("parameterDefinition", parameter.getParameterDefinition());
            values.put(
                    Check.required(
                            "parameterId", parameter.getParameterDefinition().getParameterId()),
                    parameter.getValue());
        }
        return values;
    }

    default ChangePayment.Wish wish(
            VOSubscription subscription, VOPaymentInfo paymentInfo, VOBillingContact billingContact) {
        return new ChangePayment.Wish(
                subscription.getKey(), subscription.getVersion(), key(paymentInfo), key(billingContact));
    }

    private static Long key(BaseVO named) {
        return named == null || named.getKey() == 0 ? null : named.getKey();
    }

    default List<WantedAssignment> wanted(List<VOUsageLicense> users) {
        return users == null
                ? List.of()
                : users.stream().map(SubscriptionMapping::wanted).toList();
    }

    default List<WantedAssignment> revoked(List<VOUser> users) {
        return users == null
                ? List.of()
                : users.stream().map(user -> wanted(user, null, null)).toList();
    }

    private static WantedAssignment wanted(VOUsageLicense license) {
        VORoleDefinition role = license.getRoleDefinition();
        return wanted(
                Check.required("user", license.getUser()),
                role == null ? null : role.getRoleId(),
                license.getKey() == 0 ? null : license.getVersion());
    }

    private static WantedAssignment wanted(VOUser user, String roleId, Integer licenseVersion) {
        if (user.getKey() == 0) {
            Check.required("userId", user.getUserId());
        }
        return new WantedAssignment(user.getKey(), user.getUserId(), roleId, licenseVersion);
    }
}
