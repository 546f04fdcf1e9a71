package org.oscm.webservices.soap;

import com.sun.xml.ws.api.message.Packet;
import com.sun.xml.ws.api.server.Invoker;
import com.sun.xml.ws.api.server.WSEndpoint;
import com.sun.xml.ws.api.server.WSWebServiceContext;
import jakarta.ejb.EJBAccessException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.UUID;
import org.oscm.core.kernel.PlatformError;
import org.oscm.core.kernel.Refusal;

/**
 * Takes every SOAP call of one service to the EJB of the room that fills it, and turns what comes back wrong into the
 * published faults. The only place with a try/catch between the wire and the rooms.
 */
final class ServiceCalls extends Invoker {

    private static final Logger LOG = System.getLogger(ServiceCalls.class.getName());

    private final ServiceBean bean;

    ServiceCalls(Class<?> serviceInterface) {
        bean = new ServiceBean(serviceInterface);
    }

    /** Invokers must override this; an interface has no resources to inject. */
    @Override
    @SuppressWarnings("rawtypes")
    public void start(WSWebServiceContext context, WSEndpoint endpoint) {
        // nothing to start
    }

    @Override
    public Object invoke(Packet request, Method operation, Object... arguments) throws InvocationTargetException {
        try {
            Arguments.requireKnownValues(operation, arguments);
            return bean.call(operation, arguments);
        } catch (Refusal refusal) {
            throw new InvocationTargetException(PublishedFaults.fault(refusal, operation));
        } catch (EJBAccessException missingRole) {
            Refusal refusal = Refusal.of(PlatformError.ROLE_MISSING, operation.getName());
            throw new InvocationTargetException(PublishedFaults.fault(refusal, operation));
        } catch (Exception failure) {
            String id = UUID.randomUUID().toString();
            LOG.log(Level.ERROR, "Call " + id + " of " + operation.getName() + " failed", failure);
            throw new InvocationTargetException(
                    SoapFaults.server("The platform could not do this because of an internal error. Its operator"
                            + " finds the reason in the log under " + id + "."));
        }
    }
}
