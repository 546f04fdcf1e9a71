package org.oscm.core.tenants;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Texts, numbers and names of constants in objects, however deep. */
final class Leaves {

    private final boolean takeTexts;
    private final Set<String> found = new TreeSet<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Leaves(boolean takeTexts) {
        this.takeTexts = takeTexts;
    }

    /** All of an object, numbers as texts. */
    static Set<String> of(Object answer) {
        Leaves leaves = new Leaves(false);
        leaves.add(answer);
        return leaves.found;
    }

    /** Takes all texts out of value objects, so that only keys and versions tell which ones are meant. */
    static Object[] without(Object... arguments) {
        new Leaves(true).add(arguments);
        return arguments;
    }

    private void add(Object value) {
        if (value == null || value instanceof Boolean) {
            return;
        }
        if (value instanceof CharSequence || value instanceof Number || value instanceof Enum<?>) {
            found.add(value.toString());
        } else if (value instanceof byte[] bytes) {
            found.add(new String(bytes, StandardCharsets.UTF_8));
        } else if (value instanceof Object[] many) {
            Arrays.asList(many).forEach(this::add);
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            add(map.keySet());
            add(map.values());
        } else if (seen.add(value) && value.getClass().getName().startsWith("org.oscm.")) {
            addFields(value);
        }
    }

    private void addFields(Object value) {
        for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    addField(field, value);
                }
            }
        }
    }

    private void addField(Field field, Object of) {
        try {
            field.setAccessible(true);
            if (takeTexts && field.getType() == String.class) {
                field.set(of, null);
            }
            add(field.get(of));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
