package org.oscm.core.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes objects as CDI would, by their injected constructors and fields, each class once. An interface is what was bound
 * for it, or the mapper MapStruct generated. Interceptors do not run: roles and transactions are the container's matter.
 */
public final class Wiring {

    private final Map<Class<?>, Object> made = new HashMap<>();

    public <T> void bind(Class<T> type, T object) {
        made.put(type, object);
    }

    public <T> T get(Class<T> type) {
        Object object = made.get(type);
        if (object == null) {
            object = type.isInterface() ? get(generated(type)) : make(type);
            made.put(type, object);
        }
        return type.cast(object);
    }

    private Object injected(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Instance.class
                    ? found((Class<?>) generic.getActualTypeArguments()[0])
                    : get((Class<?>) generic.getRawType());
        }
        return get((Class<?>) type);
    }

    /** All that was bound for a type, which is nothing or one. */
    private Instance<?> found(Class<?> type) {
        List<Object> bound = made.containsKey(type) ? List.of(get(type)) : List.of();
        InvocationHandler answers = (proxy, method, arguments) -> switch (method.getName()) {
            case "iterator" -> bound.iterator();
            case "spliterator" -> bound.spliterator();
            case "stream" -> bound.stream();
            case "isResolvable" -> !bound.isEmpty();
            case "isUnsatisfied" -> bound.isEmpty();
            case "get" -> bound.get(0);
            default -> throw new UnsupportedOperationException(method.getName());
        };
        return (Instance<?>)
                Proxy.newProxyInstance(Wiring.class.getClassLoader(), new Class<?>[] {Instance.class}, answers);
    }

    private static Class<?> generated(Class<?> type) {
        try {
            return Class.forName(type.getName() + "Impl");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("bind something to " + type.getName() + " before it is needed", e);
        }
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = constructor(type);
            constructor.setAccessible(true);
            Object object = constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes())
                    .map(this::injected)
                    .toArray());
            for (Class<?> part = type; part != Object.class; part = part.getSuperclass()) {
                for (Field field : part.getDeclaredFields()) {
                    fill(field, object);
                }
            }
            return object;
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot make " + type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type.getName(), e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        Optional<Constructor<?>> injected = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> constructor.isAnnotationPresent(Inject.class))
                .findAny();
        return injected.isPresent() ? injected.get() : type.getDeclaredConstructor();
    }

    private void fill(Field field, Object object) throws IllegalAccessException {
        boolean injected = field.isAnnotationPresent(Inject.class)
                || field.isAnnotationPresent(PersistenceContext.class)
                || field.isAnnotationPresent(Resource.class);
        if (injected && !Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            field.set(object, injected(field.getGenericType()));
        }
    }
}
