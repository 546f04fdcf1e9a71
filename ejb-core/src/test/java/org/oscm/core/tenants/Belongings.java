package org.oscm.core.tenants;

import static java.util.Map.entry;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.oscm.core.accounts.service.AccountServiceBean;
import org.oscm.core.accounts.service.VatServiceBean;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.service.IdentityServiceBean;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.marketplace.service.MarketplaceServiceBean;
import org.oscm.core.marketplace.service.OrganizationalUnitServiceBean;
import org.oscm.core.marketplace.service.ServiceProvisioningServiceBean;
import org.oscm.core.subscriptions.service.SubscriptionServiceBean;
import org.oscm.core.testing.TestCore;
import org.oscm.types.enumtypes.OrganizationRoleType;
import org.oscm.types.enumtypes.UnitRoleType;
import org.oscm.types.enumtypes.UserAccountStatus;
import org.oscm.types.enumtypes.UserRoleType;
import org.oscm.vo.BaseVO;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOCatalogEntry;
import org.oscm.vo.VOCountryVatRate;
import org.oscm.vo.VOGatheredEvent;
import org.oscm.vo.VOInstanceInfo;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOOrganizationPaymentConfiguration;
import org.oscm.vo.VOOrganizationVatRate;
import org.oscm.vo.VOOrganizationalUnit;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VOPaymentType;
import org.oscm.vo.VOPriceModel;
import org.oscm.vo.VORoleDefinition;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceDetails;
import org.oscm.vo.VOServicePaymentConfiguration;
import org.oscm.vo.VOSubscription;
import org.oscm.vo.VOSubscriptionDetails;
import org.oscm.vo.VOTechnicalService;
import org.oscm.vo.VOUda;
import org.oscm.vo.VOUdaDefinition;
import org.oscm.vo.VOUsageLicense;
import org.oscm.vo.VOUser;
import org.oscm.vo.VOUserDetails;
import org.oscm.vo.VOVatRate;

/**
 * What a tenant's own people see of his things, to be handed to operations: values by type, ids and keys by the name of
 * the parameter. What is not known here is passed as an empty object, 0 or a text, which suits things that are no tenant's.
 */
final class Belongings {

    private final TestCore core;
    private final Tenant tenant;
    private final Map<Class<?>, Supplier<?>> byType;
    private final Map<String, Supplier<?>> byName;

    Belongings(TestCore core, Tenant tenant) {
        this.core = core;
        this.tenant = tenant;
        byType = Map.ofEntries(
                entry(VOUser.class, this::user),
                entry(VOUserDetails.class, this::user),
                entry(VOOrganization.class, this::customer),
                entry(VOService.class, this::service),
                entry(VOServiceDetails.class, this::service),
                entry(VOTechnicalService.class, this::application),
                entry(VOPriceModel.class, () -> service().getPriceModel()),
                entry(VOMarketplace.class, this::marketplace),
                entry(VOCatalogEntry.class, this::catalogEntry),
                entry(VOSubscription.class, this::subscription),
                entry(VOSubscriptionDetails.class, this::subscription),
                entry(VOUsageLicense.class, this::license),
                entry(VOPaymentInfo.class, this::paymentInfo),
                entry(VOPaymentType.class, () -> paymentInfo().getPaymentType()),
                entry(VOBillingContact.class, this::billingContact),
                entry(VOOrganizationalUnit.class, this::unit),
                entry(VOUda.class, this::uda),
                entry(VOUdaDefinition.class, this::udaDefinition),
                entry(VOVatRate.class, () -> vatRate(VOVatRate.class)),
                entry(VOCountryVatRate.class, () -> vatRate(VOCountryVatRate.class)),
                entry(VOOrganizationVatRate.class, () -> vatRate(VOOrganizationVatRate.class)),
                entry(VOOrganizationPaymentConfiguration.class, this::customerPayment),
                entry(VOServicePaymentConfiguration.class, this::servicePayment),
                entry(VOGatheredEvent.class, this::event),
                entry(VOInstanceInfo.class, VOInstanceInfo::new),
                entry(UserAccountStatus.class, () -> UserAccountStatus.LOCKED),
                entry(OrganizationRoleType.class, () -> OrganizationRoleType.TECHNOLOGY_PROVIDER));
        byName = Map.ofEntries(
                entry("subscriptionId", () -> tenant.named("subscription")),
                entry("subscriptionKey", () -> tenant.subscriptionKey),
                entry("targetType", () -> "CUSTOMER_SUBSCRIPTION"),
                entry("targetObjectKey", () -> tenant.subscriptionKey),
                entry("organizationId", () -> tenant.customer.organizationId()),
                entry("organizationIds", () -> tenant.customer.organizationId()),
                entry("organizationKey", () -> tenant.customer.key()),
                entry("customerId", () -> tenant.customer.organizationId()),
                entry("supplierId", () -> tenant.supplier.organizationId()),
                entry("sellerId", () -> tenant.supplier.organizationId()),
                entry("serviceKey", () -> tenant.hiddenOffer.key()),
                entry("serviceId", () -> tenant.hiddenOffer.serviceId()),
                entry("technicalServiceId", () -> tenant.named("application")),
                entry("instanceId", () -> subscription().getServiceInstanceId()),
                entry("marketplaceId", () -> tenant.market.marketplaceId()),
                entry("unitId", () -> String.valueOf(tenant.unit.key())),
                entry("unitName", () -> tenant.unit.name()),
                entry("groupName", () -> tenant.unit.name()),
                entry("organizationalUnitName", () -> tenant.unit.name()),
                entry("email", () -> tenant.spare.email()),
                entry("userIdPattern", () -> tenant.named("customer") + "*"),
                entry("locale", () -> "en"),
                entry("brandingUrl", () -> "https://example.com/brand.css"),
                entry("from", () -> Tenant.JUNE.toEpochMilli() - 40L * 24 * 60 * 60 * 1000),
                entry("to", () -> Tenant.JUNE.toEpochMilli()));
    }

    /** Arguments for an operation, in its order, made afresh. */
    Object[] arguments(Method operation) {
        return Arrays.stream(operation.getParameters()).map(this::argument).toArray();
    }

    private Object argument(Parameter parameter) {
        return argument(parameter.getParameterizedType(), parameter.getName());
    }

    private Object argument(Type type, String name) {
        if (type instanceof ParameterizedType many) {
            List<?> all = many(many.getActualTypeArguments()[0], name);
            return many.getRawType() == Set.class ? new LinkedHashSet<>(all) : all;
        }
        Class<?> wanted = (Class<?>) type;
        if (byType.containsKey(wanted)) {
            return byType.get(wanted).get();
        }
        return byName.containsKey(name) && !wanted.isArray() ? byName.get(name).get() : something(wanted, name);
    }

    /** Of what somebody can have or not, something he has and something he has not. */
    private List<?> many(Type type, String name) {
        if (type == UserRoleType.class) {
            return List.of(UserRoleType.ORGANIZATION_ADMIN, UserRoleType.SUBSCRIPTION_MANAGER);
        }
        if (type == UnitRoleType.class) {
            return List.of(UnitRoleType.values());
        }
        if (name.equals("services") && type == String.class) {
            return List.of(String.valueOf(tenant.publicOffer.key()), String.valueOf(tenant.hiddenOffer.key()));
        }
        return List.of(argument(type, name));
    }

    private static Object something(Class<?> type, String name) {
        if (type == String.class) {
            return "some " + name;
        }
        if (type == byte[].class) {
            return "some bytes".getBytes(StandardCharsets.UTF_8);
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class || type == Long.class) {
            return 0L;
        }
        if (type == int.class) {
            return 1;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("teach Belongings what a " + type.getName() + " is", e);
        }
    }

    /** What somebody of this tenant sees; afterwards nobody of him is signed in. */
    <S, T> T seenBy(UserRole role, Class<S> service, Function<S, T> look) {
        core.signIn(tenant.users().stream()
                .filter(user -> user.roles().contains(role))
                .filter(user -> role != UserRole.ORGANIZATION_ADMIN || user.organizationKey() == tenant.customer.key())
                .findFirst()
                .orElseThrow());
        return look.apply(core.get(service));
    }

    VOUserDetails user() {
        return user(tenant.spare);
    }

    VOUserDetails user(UserView view) {
        return seenBy(UserRole.ORGANIZATION_ADMIN, IdentityServiceBean.class, service -> {
            VOUser wanted = new VOUser();
            wanted.setKey(view.key());
            return service.getUserDetails(wanted);
        });
    }

    VOOrganization customer() {
        return seenBy(UserRole.SERVICE_MANAGER, AccountServiceBean.class, AccountServiceBean::getMyCustomers).stream()
                .filter(found -> found.getKey() == tenant.customer.key())
                .findAny()
                .orElseThrow();
    }

    VOServiceDetails service() {
        return service(tenant.hiddenOffer.key());
    }

    VOServiceDetails service(long key) {
        VOService wanted = new VOService();
        wanted.setKey(key);
        return seenBy(
                UserRole.SERVICE_MANAGER,
                ServiceProvisioningServiceBean.class,
                service -> service.getServiceDetails(wanted));
    }

    VOTechnicalService application() {
        return seenBy(
                UserRole.TECHNOLOGY_MANAGER,
                ServiceProvisioningServiceBean.class,
                service -> service.getTechnicalServices(OrganizationRoleType.TECHNOLOGY_PROVIDER)
                        .get(0));
    }

    VOMarketplace marketplace() {
        return seenBy(
                        UserRole.MARKETPLACE_OWNER,
                        MarketplaceServiceBean.class,
                        MarketplaceServiceBean::getMarketplacesOwned)
                .stream()
                .filter(found -> found.getKey() == tenant.market.key())
                .findAny()
                .orElseThrow();
    }

    private VOCatalogEntry catalogEntry() {
        VOCatalogEntry entry = new VOCatalogEntry();
        entry.setMarketplace(marketplace());
        entry.setAnonymousVisible(true);
        entry.setVisibleInCatalog(true);
        return entry;
    }

    VOSubscriptionDetails subscription() {
        return seenBy(
                UserRole.ORGANIZATION_ADMIN,
                SubscriptionServiceBean.class,
                service -> service.getSubscriptionDetails(tenant.named("subscription")));
    }

    VOUsageLicense license() {
        VORoleDefinition role = new VORoleDefinition();
        role.setRoleId("WRITER");
        VOUsageLicense license = new VOUsageLicense();
        license.setUser(user());
        license.setRoleDefinition(role);
        return license;
    }

    VOPaymentInfo paymentInfo() {
        return keyed(
                seenBy(UserRole.ORGANIZATION_ADMIN, AccountServiceBean.class, AccountServiceBean::getPaymentInfos),
                tenant.paymentInfoKey);
    }

    VOBillingContact billingContact() {
        return keyed(
                seenBy(UserRole.ORGANIZATION_ADMIN, AccountServiceBean.class, AccountServiceBean::getBillingContacts),
                tenant.billingContactKey);
    }

    private VOOrganizationalUnit unit() {
        return keyed(
                seenBy(
                        UserRole.ORGANIZATION_ADMIN,
                        OrganizationalUnitServiceBean.class,
                        service -> service.getOrganizationalUnits(null)),
                tenant.unit.key());
    }

    private VOUda uda() {
        VOUda uda = seenBy(
                        UserRole.SERVICE_MANAGER,
                        AccountServiceBean.class,
                        service -> service.getUdas("CUSTOMER_SUBSCRIPTION", tenant.subscriptionKey))
                .get(0);
        uda.setUdaValue("another value");
        return uda;
    }

    VOUdaDefinition udaDefinition() {
        VOUdaDefinition definition = seenBy(
                        UserRole.SERVICE_MANAGER, AccountServiceBean.class, AccountServiceBean::getUdaDefinitions)
                .get(0);
        definition.setDefaultValue("another default");
        return definition;
    }

    private <T extends VOVatRate> T vatRate(Class<T> kind) {
        return seenBy(UserRole.SERVICE_MANAGER, VatServiceBean.class, service -> {
            VOVatRate rate = kind == VOVatRate.class
                    ? service.getDefaultVat()
                    : kind == VOCountryVatRate.class
                            ? service.getCountryVats().get(0)
                            : service.getOrganizationVats().get(0);
            rate.setRate(rate.getRate().add(BigDecimal.ONE));
            return kind.cast(rate);
        });
    }

    private VOOrganizationPaymentConfiguration customerPayment() {
        VOOrganizationPaymentConfiguration configuration = new VOOrganizationPaymentConfiguration();
        configuration.setOrganization(customer());
        return configuration;
    }

    private VOServicePaymentConfiguration servicePayment() {
        VOServicePaymentConfiguration configuration = new VOServicePaymentConfiguration();
        configuration.setService(service());
        return configuration;
    }

    private VOGatheredEvent event() {
        VOGatheredEvent event = new VOGatheredEvent();
        event.setEventId("UPLOAD");
        event.setActor("somebody");
        event.setOccurrenceTime(core.clock().millis());
        event.setMultiplier(1);
        return event;
    }

    private static <T extends BaseVO> T keyed(List<T> all, long key) {
        return all.stream().filter(one -> one.getKey() == key).findAny().orElseThrow();
    }
}
