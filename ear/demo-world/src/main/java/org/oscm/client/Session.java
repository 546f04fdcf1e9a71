package org.oscm.client;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.oscm.intf.AccountService;
import org.oscm.intf.BillingService;
import org.oscm.intf.EventService;
import org.oscm.intf.IdentityService;
import org.oscm.intf.MarketplaceService;
import org.oscm.intf.ServiceProvisioningService;
import org.oscm.intf.SubscriptionService;

/** The installation as one caller sees it. Ports are made when first asked for and, as JAX-WS has it, used by one thread at a time. */
public final class Session {

    private final Platform platform;
    private final String user;
    private final String password;
    private final Map<Class<?>, Object> ports = new ConcurrentHashMap<>();

    Session(Platform platform, String user, String password) {
        this.platform = platform;
        this.user = user;
        this.password = password;
    }

    /** The same caller with ports of its own, for another thread or with another password. */
    public Session again(String otherPassword) {
        return platform.signIn(user, otherPassword);
    }

    /** Whether the platform knows this user and password. A wrong password counts as a failed login. */
    public boolean isAccepted() {
        return new JsonCalls(platform, user, password).isSignedIn();
    }

    /** The operator's REST resources; they answer nobody but operators. */
    public OperatorResources operator() {
        return new OperatorResources(new JsonCalls(platform, user, password));
    }

    public AccountService accounts() {
        return port(AccountService.class);
    }

    public BillingService billing() {
        return port(BillingService.class);
    }

    public EventService events() {
        return port(EventService.class);
    }

    public IdentityService identity() {
        return port(IdentityService.class);
    }

    public MarketplaceService marketplaces() {
        return port(MarketplaceService.class);
    }

    public ServiceProvisioningService services() {
        return port(ServiceProvisioningService.class);
    }

    public SubscriptionService subscriptions() {
        return port(SubscriptionService.class);
    }

    /**
     * A port of any published service.
     *
     * @param published an interface of {@code org.oscm.intf}
     */
    public <P> P port(Class<P> published) {
        return published.cast(ports.computeIfAbsent(published, type -> platform.port(type, user, password)));
    }
}
