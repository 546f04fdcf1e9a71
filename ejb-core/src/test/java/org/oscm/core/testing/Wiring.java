package org.oscm.core.testing;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes objects as CDI would, by their injected constructors and fields, each class once. An interface is what was bound
 * for it, or the mapper MapStruct generated. Interceptors do not run: roles and transactions are the container's matter.
 */
final class Wiring {

    private final Map<Class<?>, Object> made = new HashMap<>();

    <T> void bind(Class<T> type, T object) {
        made.put(type, object);
    }

    <T> T get(Class<T> type) {
        Object object = made.get(type);
        if (object == null) {
            object = type.isInterface() ? get(generated(type)) : make(type);
            made.put(type, object);
        }
        return type.cast(object);
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
            Object object = constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(this::get)
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
            field.set(object, get(field.getType()));
        }
    }
}
