package org.oscm.contract;

import com.sun.xml.ws.api.BindingID;
import com.sun.xml.ws.api.message.Packet;
import com.sun.xml.ws.api.server.Container;
import com.sun.xml.ws.api.server.Invoker;
import com.sun.xml.ws.api.server.WSEndpoint;
import com.sun.xml.ws.api.server.WSWebServiceContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import javax.xml.namespace.QName;
import org.xml.sax.EntityResolver;

/**
 * A SOAP endpoint made from a published interface alone: the interface stands in for the implementation class and every
 * call goes to one invoker. No class per service is needed.
 */
final class InterfaceEndpoint {
    static final String NAMESPACE = "http://oscm.org/xsd";

    private InterfaceEndpoint() {}

    /** Answers the calls of an endpoint. */
    interface Answer {
        Object to(Method operation, Object... arguments) throws Exception;
    }

    static WSEndpoint<?> of(Class<?> serviceInterface, Answer answer) {
        String service = serviceInterface.getSimpleName();
        return WSEndpoint.create(
                serviceInterface,
                false,
                new AnsweringInvoker(answer),
                new QName(NAMESPACE, service),
                new QName(NAMESPACE, service + "PortBASIC"),
                Container.NONE,
                BindingID.SOAP11_HTTP.createBinding(),
                null,
                null,
                (EntityResolver) null,
                true);
    }

    private static final class AnsweringInvoker extends Invoker {
        private final Answer answer;

        AnsweringInvoker(Answer answer) {
            this.answer = answer;
        }

        /** The inherited method refuses invokers that keep it; there is no resource to inject into an interface. */
        @Override
        @SuppressWarnings("rawtypes")
        public void start(WSWebServiceContext context, WSEndpoint endpoint) {
            // nothing to start
        }

        @Override
        public Object invoke(Packet request, Method operation, Object... arguments) throws InvocationTargetException {
            try {
                return answer.to(operation, arguments);
            } catch (Exception failure) {
                throw new InvocationTargetException(failure);
            }
        }
    }
}
