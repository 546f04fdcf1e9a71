package org.oscm.webservices.soap;

import jakarta.ejb.EJBException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import org.oscm.core.kernel.PlatformError;
import org.oscm.core.kernel.Refusal;

/**
 * The EJB behind a published service, found by name: {@code <Service>Bean}. It has a method of the same name and
 * parameters for each operation that is real; the others are refused as not yet available.
 */
final class ServiceBean {

    private static final String MODULE = "java:app/oscm-ejb-core/";

    private final Class<?> serviceInterface;
    private volatile Object bean;

    ServiceBean(Class<?> serviceInterface) {
        this.serviceInterface = serviceInterface;
    }

    /** @throws Exception whatever the bean throws */
    Object call(Method operation, Object... arguments) throws Exception {
        try {
            return find(operation).invoke(bean, arguments);
        } catch (InvocationTargetException thrown) {
            throw unwrap(thrown.getCause());
        }
    }

    private Method find(Method operation) {
        try {
            if (bean == null) {
                bean = new InitialContext().lookup(MODULE + serviceInterface.getSimpleName() + "Bean");
            }
            return bean.getClass().getMethod(operation.getName(), operation.getParameterTypes());
        } catch (NameNotFoundException | NoSuchMethodException notBuiltYet) {
            throw Refusal.of(
                    PlatformError.NOT_YET_AVAILABLE, serviceInterface.getSimpleName() + "." + operation.getName());
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Exception unwrap(Throwable thrown) {
        if (thrown instanceof EJBException wrapper && wrapper.getCause() instanceof Refusal refusal) {
            return refusal;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return (Exception) thrown;
    }
}
