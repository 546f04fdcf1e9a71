package org.oscm.webservices.soap;

import jakarta.xml.ws.RequestWrapper;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.oscm.intf.AccountService;
import org.oscm.intf.BillingService;
import org.oscm.intf.CategorizationService;
import org.oscm.intf.DiscountService;
import org.oscm.intf.EventService;
import org.oscm.intf.IdentityService;
import org.oscm.intf.MarketplaceService;
import org.oscm.intf.OrganizationalUnitService;
import org.oscm.intf.ReportingService;
import org.oscm.intf.ReviewService;
import org.oscm.intf.SamlService;
import org.oscm.intf.SearchService;
import org.oscm.intf.ServiceProvisioningService;
import org.oscm.intf.SessionService;
import org.oscm.intf.SubscriptionService;
import org.oscm.intf.TagService;
import org.oscm.intf.TriggerDefinitionService;
import org.oscm.intf.TriggerService;
import org.oscm.intf.VatService;

/** The table of SOAP endpoints: every platform service under every way to sign in. */
public final class PublishedServices {

    /** The services of release 16, as their interfaces. */
    public static final List<Class<?>> INTERFACES = List.of(
            AccountService.class,
            BillingService.class,
            CategorizationService.class,
            DiscountService.class,
            EventService.class,
            IdentityService.class,
            MarketplaceService.class,
            OrganizationalUnitService.class,
            ReportingService.class,
            ReviewService.class,
            SamlService.class,
            SearchService.class,
            ServiceProvisioningService.class,
            SessionService.class,
            SubscriptionService.class,
            TagService.class,
            TriggerDefinitionService.class,
            TriggerService.class,
            VatService.class);

    /** How a caller of an endpoint signs in. */
    public enum Suffix {
        /** User key or id and password, by HTTP BASIC. */
        BASIC
    }

    /** One address: {@code /<service>/<suffix>}. */
    public record Endpoint(Class<?> service, Suffix suffix) {

        public String path() {
            return "/" + service.getSimpleName() + "/" + suffix;
        }
    }

    public static final List<Endpoint> ENDPOINTS = INTERFACES.stream()
            .flatMap(service -> Stream.of(Suffix.values()).map(suffix -> new Endpoint(service, suffix)))
            .toList();

    private PublishedServices() {}

    /** An operation's name on the wire, which differs from the method's where two services would clash. */
    static String wireName(Method operation) {
        RequestWrapper wrapper = operation.getAnnotation(RequestWrapper.class);
        return wrapper == null || wrapper.localName().isEmpty() ? operation.getName() : wrapper.localName();
    }

    /** The endpoint at a path, without regard to case; empty if there is none. */
    public static Optional<Endpoint> at(String path) {
        String wanted = path.toLowerCase(Locale.ROOT);
        return ENDPOINTS.stream()
                .filter(endpoint -> endpoint.path().toLowerCase(Locale.ROOT).equals(wanted))
                .findAny();
    }
}
