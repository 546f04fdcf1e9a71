package org.oscm.core.audit.service;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.oscm.core.audit.ObservedChanges;
import org.oscm.core.audit.Occasion;
import org.oscm.core.audit.usecase.RecordChanges;

/** Stands before every service: what a call has changed when it succeeds goes to the audit log. */
public class AuditTrail {

    @Inject
    private RecordChanges recordChanges;

    @AroundInvoke
    public Object observe(InvocationContext call) throws Exception {
        Class<?> service = call.getMethod().getDeclaringClass();
        if (!service.getPackageName().endsWith(".service") || !ObservedChanges.begin(occasion(service, call))) {
            return call.proceed();
        }
        try {
            Object result = call.proceed();
            recordChanges.record();
            return result;
        } finally {
            ObservedChanges.end();
        }
    }

    private static Occasion occasion(Class<?> service, InvocationContext call) {
        return new Occasion(
                room(service),
                operation(service, call.getMethod()),
                parameters(call.getMethod(), call.getParameters()));
    }

    private static String room(Class<?> service) {
        String[] names = service.getPackageName().split("\\.");
        return names[names.length - 2];
    }

    /** As the published API calls it. */
    private static String operation(Class<?> service, Method method) {
        return service.getSimpleName().replaceFirst("Bean$", "") + "." + method.getName();
    }

    private static Map<String, String> parameters(Method method, Object... values) {
        Map<String, String> named = new LinkedHashMap<>();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (values[i] != null) {
                named.put(parameters[i].getName(), text(values[i]));
            }
        }
        return named;
    }

    /** Of an object only what it is: what came of it stands with the changed rows. */
    private static String text(Object value) {
        boolean simple = value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof TemporalAccessor
                || value instanceof Date;
        if (value instanceof Collection<?> many) {
            return many.size() + " values";
        }
        return simple ? shortened(value.toString()) : value.getClass().getSimpleName();
    }

    private static String shortened(String text) {
        return text.length() <= 500 ? text : text.substring(0, 500) + "...";
    }
}
