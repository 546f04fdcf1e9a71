package org.oscm.core.provisioning.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.WebServiceException;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.provisioning.Application;
import org.oscm.core.provisioning.ProvisioningError;
import org.oscm.provisioning.intf.ProvisioningService;

/**
 * One SOAP call of an application, and what can go wrong with it. The address is read from the application's WSDL at the
 * first call and remembered; when nobody answers there any more the WSDL is read again and, because nothing can have
 * happened yet, the call is repeated once. A call that timed out is never repeated.
 */
@ApplicationScoped
public class ProvisioningCalls {

    private static final Logger LOG = System.getLogger(ProvisioningCalls.class.getName());

    private static final String NAMESPACE = "http://oscm.org/xsd";
    private static final QName SERVICE = new QName(NAMESPACE, "ProvisioningService");
    private static final QName PORT = new QName(NAMESPACE, "ProvisioningServicePort");
    private static final String CONNECT_TIMEOUT = "com.sun.xml.ws.connect.timeout";
    private static final String REQUEST_TIMEOUT = "com.sun.xml.ws.request.timeout";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Settings settings;
    private Service service;

    /** For the proxy of the container. */
    protected ProvisioningCalls() {
        this(null);
    }

    @Inject
    public ProvisioningCalls(Settings settings) {
        this.settings = settings;
    }

    /** @throws Refusal if the application does not answer or answers with a fault */
    public <T> T call(Application application, Function<ProvisioningService, T> operation) {
        int timeoutMillis = settings.smallNumber(SettingKey.WS_TIMEOUT);
        String remembered = addresses.get(application.provisioningUrl());
        if (remembered != null) {
            try {
                return call(application, remembered, timeoutMillis, operation);
            } catch (Refusal refusal) {
                if (refusal.code() != ProvisioningError.APPLICATION_NOT_LISTENING) {
                    throw refusal;
                }
                LOG.log(Level.INFO, "{0} does not listen at {1} any more", application, remembered);
            }
        }
        ProvisioningWsdl wsdl = ProvisioningWsdl.read(application, timeoutMillis);
        LOG.log(Level.DEBUG, "{0} listens at {1}, release {2}", application, wsdl.address(), wsdl.release());
        addresses.put(application.provisioningUrl(), wsdl.address());
        return call(application, wsdl.address(), timeoutMillis, operation);
    }

    private <T> T call(
            Application application, String address, int timeoutMillis, Function<ProvisioningService, T> operation) {
        try {
            return operation.apply(port(application, address, timeoutMillis));
        } catch (SOAPFaultException fault) {
            throw Refusal.because(
                    fault,
                    ProvisioningError.APPLICATION_OPERATION_FAILED,
                    address,
                    fault.getFault().getFaultString());
        } catch (WebServiceException failure) {
            addresses.remove(application.provisioningUrl());
            throw notAlive(failure, address, timeoutMillis);
        }
    }

    private static Refusal notAlive(WebServiceException failure, String address, int timeoutMillis) {
        if (isCausedBy(failure, ConnectException.class)
                || isCausedBy(failure, UnknownHostException.class)
                || isCausedBy(failure, NoRouteToHostException.class)) {
            return Refusal.because(failure, ProvisioningError.APPLICATION_NOT_LISTENING, address);
        }
        if (isCausedBy(failure, SocketTimeoutException.class)) {
            return Refusal.because(failure, ProvisioningError.APPLICATION_TIMED_OUT, address, timeoutMillis);
        }
        return Refusal.because(failure, ProvisioningError.APPLICATION_ENDPOINT_WRONG, address, failure.getMessage());
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Exception> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(type::isInstance);
    }

    private ProvisioningService port(Application application, String address, int timeoutMillis) {
        ProvisioningService port = newPort();
        Map<String, Object> context = ((BindingProvider) port).getRequestContext();
        context.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, address);
        context.put(CONNECT_TIMEOUT, timeoutMillis);
        context.put(REQUEST_TIMEOUT, timeoutMillis);
        if (application.wantsAuthentication()) {
            context.put(BindingProvider.USERNAME_PROPERTY, application.username());
            context.put(
                    BindingProvider.PASSWORD_PROPERTY, application.password() == null ? "" : application.password());
        }
        return port;
    }

    /** The model of the service is made once; ports are cheap, each with a request context of its own. */
    private synchronized ProvisioningService newPort() {
        if (service == null) {
            service = Service.create(ProvisioningCalls.class.getResource("ProvisioningService.wsdl"), SERVICE);
        }
        return service.getPort(PORT, ProvisioningService.class);
    }
}
