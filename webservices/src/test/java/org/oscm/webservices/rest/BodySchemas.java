package org.oscm.webservices.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The shapes of bodies as OpenAPI schemas: records and enums become components under their simple names. */
final class BodySchemas {

    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, format("integer", "int32")),
            Map.entry(Integer.class, format("integer", "int32")),
            Map.entry(long.class, format("integer", "int64")),
            Map.entry(Long.class, format("integer", "int64")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(Instant.class, format("string", "date-time")),
            Map.entry(JsonNode.class, Map.of("type", "object")));

    private final SourceComments comments;
    private final Map<String, Object> components = new TreeMap<>();
    private final Map<String, Class<?>> named = new TreeMap<>();

    BodySchemas(SourceComments comments) {
        this.comments = comments;
    }

    /** By name. */
    Map<String, Object> components() {
        return components;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType list && Collection.class.isAssignableFrom((Class<?>) list.getRawType())) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "array");
            schema.put("items", of(list.getActualTypeArguments()[0]));
            return schema;
        }
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "object");
            schema.put("additionalProperties", of(map.getActualTypeArguments()[1]));
            return schema;
        }
        Map<String, Object> simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (type instanceof Class<?> named && (named.isRecord() || named.isEnum())) {
            return reference(named);
        }
        throw new IllegalStateException("no schema is known for " + type + ": teach it here");
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = type.getSimpleName();
        Class<?> known = named.put(name, type);
        if (known == null) {
            components.put(name, Map.of());
            components.put(name, type.isRecord() ? object(type) : enumeration(type));
        } else if (known != type) {
            throw new IllegalStateException(known + " and " + type + " need different names");
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent member : type.getRecordComponents()) {
            Map<String, Object> schema = new LinkedHashMap<>(of(member.getGenericType()));
            comments.ofMember(type, member.getName()).ifPresent(text -> schema.put("description", text));
            properties.put(member.getName(), schema);
        }
        Map<String, Object> schema = described("object", type);
        schema.put("properties", properties);
        return schema;
    }

    private Map<String, Object> enumeration(Class<?> type) {
        Map<String, Object> schema = described("string", type);
        schema.put(
                "enum",
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        return schema;
    }

    private Map<String, Object> described(String kind, Class<?> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", kind);
        comments.of(type).ifPresent(text -> schema.put("description", text));
        return schema;
    }

    private static Map<String, Object> format(String type, String format) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        schema.put("format", format);
        return schema;
    }
}
