package org.oscm.webservices.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Describes resource classes in OpenAPI 3.1: paths and bodies from their annotations and types, words from comments. */
final class OpenApiDocument {

    private static final String JSON = "application/json";

    private final SourceComments comments = new SourceComments();
    private final BodySchemas schemas = new BodySchemas(comments);
    private final Map<String, Map<String, Object>> paths = new TreeMap<>();

    OpenApiDocument(Collection<Class<?>> resources) {
        resources.stream().sorted(Comparator.comparing(Class::getName)).forEach(this::add);
    }

    Map<String, Object> content() {
        Map<String, Object> problem = ordered();
        problem.put("description", "What is wrong and what to do about it");
        problem.put("content", Map.of(Problem.MEDIA_TYPE, Map.of("schema", schemas.of(Problem.class))));
        Map<String, Object> components = ordered();
        components.put("schemas", schemas.components());
        components.put("responses", Map.of("Problem", problem));
        components.put("securitySchemes", Map.of("basic", basic()));
        Map<String, Object> document = ordered();
        document.put("openapi", "3.1.0");
        document.put("info", info());
        document.put("servers", List.of(Map.of("url", "/oscm-rest")));
        document.put("security", List.of(Map.of("basic", List.of())));
        document.put("paths", paths);
        document.put("components", components);
        return document;
    }

    private static Map<String, Object> basic() {
        Map<String, Object> scheme = ordered();
        scheme.put("type", "http");
        scheme.put("scheme", "basic");
        return scheme;
    }

    private static Map<String, Object> info() {
        Map<String, Object> info = ordered();
        info.put("title", "OSCM");
        info.put("version", "1");
        info.put(
                "description",
                "What is new beside the published SOAP services. Sign in with HTTP BASIC: user key or user ID, and"
                        + " password. Errors are problem documents of RFC 9457. A write may carry the header"
                        + " Idempotency-Key: the same key and body again get the first answer for 24 hours.");
        return info;
    }

    private void add(Class<?> resource) {
        for (Method method : resource.getDeclaredMethods()) {
            verb(method)
                    .ifPresent(verb -> paths.computeIfAbsent(path(resource, method), path -> new TreeMap<>())
                            .put(verb, operation(resource, method)));
        }
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT))
                .findAny();
    }

    private static String path(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        return "/" + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
    }

    private Map<String, Object> operation(Class<?> resource, Method method) {
        String path = path(resource, method);
        Map<String, Object> operation = ordered();
        operation.put("operationId", resource.getSimpleName().replace("Resource", "") + "." + method.getName());
        operation.put("tags", List.of(path.split("/")[1]));
        comments.of(resource, method.getName())
                .or(() -> comments.of(resource))
                .ifPresent(text -> operation.put("description", text));
        if (path.startsWith("/health/") || path.equals("/openapi.json")) {
            operation.put("security", List.of());
        }
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            parameter(parameter, parameters, operation);
        }
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        operation.put("responses", responses(method));
        return operation;
    }

    private void parameter(Parameter parameter, List<Object> parameters, Map<String, Object> operation) {
        PathParam inPath = parameter.getAnnotation(PathParam.class);
        QueryParam inQuery = parameter.getAnnotation(QueryParam.class);
        if (inPath != null) {
            parameters.add(parameter("path", inPath.value(), parameter));
        } else if (inQuery != null) {
            parameters.add(parameter("query", inQuery.value(), parameter));
        } else if (!has(parameter, Context.class)) {
            Map<String, Object> body = ordered();
            body.put("required", true);
            body.put("content", content(parameter));
            operation.put("requestBody", body);
        }
    }

    private Map<String, Object> content(Parameter body) {
        Consumes other = body.getDeclaringExecutable().getAnnotation(Consumes.class);
        return other == null
                ? json(schemas.of(body.getParameterizedType()))
                : Map.of(other.value()[0], Map.of("schema", Map.of("type", "string")));
    }

    private Map<String, Object> parameter(String place, String name, Parameter parameter) {
        Map<String, Object> described = ordered();
        described.put("name", name);
        described.put("in", place);
        described.put("required", place.equals("path"));
        described.put("schema", schemas.of(parameter.getType()));
        return described;
    }

    private Map<String, Object> responses(Method method) {
        Map<String, Object> responses = ordered();
        Answers answers = method.getAnnotation(Answers.class);
        if (answers != null) {
            for (int status : answers.status()) {
                responses.put(String.valueOf(status), response(status, schemas.of(answers.body()), answers.location()));
            }
        } else if (method.getReturnType() == void.class) {
            responses.put("204", Map.of("description", "No Content"));
        } else if (method.getReturnType() == byte[].class) {
            responses.put("200", response(200, Map.of("type", "object"), false));
        } else if (method.getReturnType() == Response.class) {
            throw new IllegalStateException("say with @Answers what " + method + " answers");
        } else {
            responses.put("200", response(200, schemas.of(method.getGenericReturnType()), false));
        }
        responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
        return responses;
    }

    private static Map<String, Object> response(int status, Map<String, Object> schema, boolean location) {
        Map<String, Object> response = ordered();
        response.put("description", Status.fromStatusCode(status).getReasonPhrase());
        if (location) {
            Map<String, Object> uri = ordered();
            uri.put("type", "string");
            uri.put("format", "uri");
            response.put("headers", Map.of("Location", Map.of("schema", uri)));
        }
        response.put("content", json(schema));
        return response;
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return Map.of(JSON, Map.of("schema", schema));
    }

    private static boolean has(Parameter parameter, Class<? extends Annotation> annotation) {
        return parameter.isAnnotationPresent(annotation);
    }

    private static Map<String, Object> ordered() {
        return new LinkedHashMap<>();
    }
}
