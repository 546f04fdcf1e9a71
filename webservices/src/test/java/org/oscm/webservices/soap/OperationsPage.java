package org.oscm.webservices.soap;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page {@code docs/reference/operations.md}: what is real behind every published operation. */
final class OperationsPage {

    private static final String HEADER = """
            # Operations

            Every operation of the 19 platform services and whether it is there yet. An operation that is not yet available answers
            with a SOAP fault that says so. This page is generated; a test fails when it is stale, and
            `mvn -pl webservices -am test -Dtest=OperationsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Doscm.docs.write=true`
            writes it anew.

            """;

    private final Map<String, Class<?>> beans;

    /** @param beans classes of the services' EJBs by simple name */
    OperationsPage(Map<String, Class<?>> beans) {
        this.beans = beans;
    }

    String text() {
        String rows = PublishedServices.INTERFACES.stream()
                .flatMap(service -> operations(service).map(operation -> row(service, operation)))
                .collect(Collectors.joining("\n"));
        return HEADER + counts() + "\n\n| Operation | Status |\n|---|---|\n" + rows + "\n";
    }

    /** Whether the service's bean has a public method of the operation's name and parameters. */
    boolean isReal(Class<?> service, Method operation) {
        return bean(service)
                .filter(bean -> Arrays.stream(bean.getMethods())
                        .anyMatch(method -> method.getName().equals(operation.getName())
                                && Arrays.equals(method.getParameterTypes(), operation.getParameterTypes())))
                .isPresent();
    }

    Optional<Class<?>> bean(Class<?> service) {
        return Optional.ofNullable(beans.get(service.getSimpleName() + "Bean"));
    }

    private String counts() {
        long all = PublishedServices.INTERFACES.stream()
                .flatMap(OperationsPage::operations)
                .count();
        long real = PublishedServices.INTERFACES.stream()
                .flatMap(service -> operations(service).filter(operation -> isReal(service, operation)))
                .count();
        return real + " of " + all + " operations are real.";
    }

    private String row(Class<?> service, Method operation) {
        return "| " + service.getSimpleName() + "." + PublishedServices.wireName(operation) + " | "
                + (isReal(service, operation) ? "real" : "not yet available") + " |";
    }

    private static Stream<Method> operations(Class<?> service) {
        return Arrays.stream(service.getMethods())
                .sorted(Comparator.comparing(PublishedServices::wireName).thenComparing(Method::toString));
    }
}
