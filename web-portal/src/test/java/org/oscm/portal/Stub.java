package org.oscm.portal;

import java.lang.reflect.Proxy;
import java.util.Map;

/** A stand-in for an interface of the container: it answers the named methods and fails loudly on any other. */
public final class Stub {
    private Stub() {}

    public static <T> T of(Class<T> type, Map<String, ?> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    if (!answers.containsKey(method.getName())) {
                        throw new UnsupportedOperationException(type.getSimpleName() + "." + method.getName());
                    }
                    Object answer = answers.get(method.getName());
                    return answer instanceof Answer computed ? computed.to(values) : answer;
                }));
    }

    /** An answer that depends on what is asked. */
    @FunctionalInterface
    public interface Answer {
        Object to(Object... values);
    }
}
